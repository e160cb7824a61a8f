// "Check your readiness" on a partner's page: a link that opens in a dialog. It needs nothing but this file, sets no cookie and
// keeps nothing. Without it, and wherever a frame cannot be shown, the link is followed as it stands.
(() => {
  "use strict";

  const LINK = "a.waymark-readiness";
  const CLOSE = { en: "Close", cy: "Cau" };
  const HERE_WITHIN = 2000; // Milliseconds after the frame has loaded. A page that may not be shown loads as well, as an empty one.

  const DIALOG = {
    boxSizing: "border-box", width: "min(36rem, calc(100vw - 1.5rem))", maxWidth: "none", height: "min(40rem, calc(100vh - 1.5rem))",
    maxHeight: "none", padding: "0", border: "0", borderRadius: "4px", background: "#fff", overflow: "hidden",
    boxShadow: "0 0 0 200vmax rgba(0, 0, 0, 0.5)",
  };
  const INSIDE = { display: "flex", flexDirection: "column", height: "100%" };
  const BUTTON = {
    alignSelf: "flex-end", minHeight: "44px", margin: "4px", padding: "0 16px", border: "2px solid #0b0c0c", borderRadius: "4px",
    background: "#fff", color: "#0b0c0c", font: "inherit", cursor: "pointer",
  };
  const FRAME = { flex: "1", width: "100%", minHeight: "0", border: "0" };

  if (typeof HTMLDialogElement !== "function") {
    return;
  }

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest(LINK);
    const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (link && !elsewhere && !event.defaultPrevented) {
      event.preventDefault();
      open(link);
    }
  });

  function open(link) {
    const words = link.textContent.trim();
    const welsh = (link.closest("[lang]")?.lang ?? "").toLowerCase().startsWith("cy");
    const dialog = make("dialog", DIALOG, { ariaLabel: words });
    const inside = make("div", INSIDE, {});
    const button = make("button", BUTTON, { type: "button", textContent: welsh ? CLOSE.cy : CLOSE.en });
    const frame = make("iframe", FRAME, { title: words, src: `${link.href.replace(/[?#].*$/, "")}/frame`, referrerPolicy: "no-referrer" });
    let here = false;
    let waiting;

    const hear = (message) => {
      if (message.source !== frame.contentWindow || message.origin !== new URL(link.href).origin) {
        return;
      }
      here ||= message.data === "waymark-here";
      if (message.data === "waymark-close") {
        dialog.close();
      }
    };
    window.addEventListener("message", hear);
    frame.addEventListener("load", () => {
      waiting = setTimeout(() => here || location.assign(link.href), HERE_WITHIN);
    }, { once: true });
    button.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      clearTimeout(waiting);
      window.removeEventListener("message", hear);
      dialog.remove();
      link.focus();
    });

    inside.append(button, frame);
    dialog.append(inside);
    document.body.append(dialog);
    dialog.showModal();
    button.focus();
  }

  function make(name, style, properties) {
    const element = document.createElement(name);
    Object.assign(element.style, style);
    return Object.assign(element, properties);
  }
})();
