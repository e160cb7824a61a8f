// The start page within a frame tells the page around it that it is there, and that somebody wants to close it: keys pressed in a
// frame do not reach the page around it. It tells nothing else, so whoever it is may hear it.
if (window.parent !== window) {
  const tell = (what) => window.parent.postMessage(`waymark-${what}`, "*");
  tell("here");
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      tell("close");
    }
  });
}
