// Makes good pages a little better. Nothing here is needed: every form and link works without it.
import {
  Button, Checkboxes, createAll, ErrorSummary, NotificationBanner, Radios, SkipLink,
} from "/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js";

const AUTOCOMPLETE = "/webjars/accessible-autocomplete/2.0.4/dist/accessible-autocomplete.min";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
for (const component of [Button, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink]) {
  createAll(component);
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// A closed <details> prints nothing: open them all on paper, and put them back.
const closed = () => document.querySelectorAll("details:not([open])");
window.addEventListener("beforeprint", () => {
  for (const details of closed()) {
    details.open = true;
    details.dataset.openedToPrint = "";
  }
});
window.addEventListener("afterprint", () => {
  for (const details of document.querySelectorAll("[data-opened-to-print]")) {
    details.open = false;
    delete details.dataset.openedToPrint;
  }
});

const selects = document.querySelectorAll("select[data-autocomplete]");
if (selects.length > 0) {
  await loadAutocomplete();
  selects.forEach(enhance);
}

async function loadAutocomplete() {
  const styles = document.createElement("link");
  styles.rel = "stylesheet";
  styles.href = `${AUTOCOMPLETE}.css`;
  document.querySelector("link[rel=stylesheet]").before(styles);
  await import(`${AUTOCOMPLETE}.js`);
}

function enhance(select) {
  const id = select.id;
  const notes = (select.getAttribute("aria-describedby") ?? "")
    .split(" ").filter(Boolean).map((note) => document.getElementById(note)?.textContent.trim());
  const { hint, none, found, at } = select.dataset;
  const names = [...select.options].filter((option) => option.value).map((option) => option.textContent);
  window.accessibleAutocomplete.enhanceSelectElement({
    selectElement: select,
    source: (typed, show) => show(names.filter((name) => plain(name).includes(plain(typed)))),
    autoselect: false,
    defaultValue: select.value ? select.selectedOptions[0].textContent : "",
    onConfirm: (text) => choose(select, text ?? document.getElementById(id).value),
    tAssistiveHint: () => [...notes, hint].join(" "),
    tNoResults: () => none,
    tStatusNoResults: () => none,
    tStatusResults: (number, selected) => `${found.replace("%n", number)} ${selected}`,
    tStatusSelectedOption: (option, number, index) =>
      at.replace("%option", option).replace("%i", index + 1).replace("%n", number),
  });
  // Enter submits before the field is left: what is typed counts then too.
  select.form?.addEventListener("submit", () =>
    choose(select, document.getElementById(id).value));
}

// A keyboard without accents finds Ynys Môn too.
function plain(text) {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

// What is typed and matches nothing chooses nothing, so that the form says so instead of keeping an old choice.
function choose(select, text) {
  const wanted = plain(text);
  const option = wanted && [...select.options].find((each) => isCalled(each.textContent, wanted));
  select.value = option ? option.value : "";
}

// "Cardiff (Caerdydd)" may be typed as a whole or by either name.
function isCalled(text, wanted) {
  return [text, ...text.split(/[()]/)].map(plain).includes(wanted);
}
