/** Starts the page: the texts go to the view that is shown, whenever they or the way of reading change. */
import { Checking } from "./checking.js";
import { byId, element } from "./dom.js";
import { Entry } from "./entry.js";
import { Reading } from "./reading.js";
import { PAIRS, SAMPLES } from "./samples.js";
import { Settings } from "./settings.js";

/** A longer text is read when the typing pauses, for so many milliseconds. */
const LONG = 10_000;
const PAUSE = 150;
/** A longer text takes so long that the page says so first. */
const VERY_LONG = 1_000_000;

const reading = new Reading();
const checking = new Checking((text) => settings.options(text));
const settings = new Settings(() => (isChecking() ? checking.show() : update(entry.text)));
const entry = new Entry(update);

let waiting: ReturnType<typeof setTimeout> | undefined;

function update(text: string, isTyped = false): void {
  clearTimeout(waiting);
  const show = () => reading.show(text, settings.options(text));
  if (isTyped && text.length > LONG) {
    waiting = setTimeout(show, PAUSE);
  } else if (text.length > VERY_LONG) {
    reading.wait();
    // The message is painted meanwhile.
    waiting = setTimeout(show, PAUSE);
  } else {
    show();
  }
}

const samples = byId("samples", HTMLElement);
for (const { name, text } of SAMPLES) {
  const button = element("button", { type: "button" }, name);
  button.addEventListener("click", () => entry.set(text));
  samples.append(button);
}

const pairs = byId("pairs", HTMLElement);
for (const { name, source, summary } of PAIRS) {
  const button = element("button", { type: "button" }, name);
  button.addEventListener("click", () => checking.set(source, summary));
  pairs.append(button);
}

const views = { reading: byId("view-reading", HTMLInputElement), checking: byId("view-checking", HTMLInputElement) };
const isChecking = () => views.checking.checked;
const look = () => {
  byId("reading", HTMLElement).hidden = isChecking();
  byId("checking", HTMLElement).hidden = !isChecking();
  document.body.classList.toggle("checks", isChecking());
  byId("skip", HTMLAnchorElement).hash = isChecking() ? "#summary-sheet" : "#sheet";
  if (isChecking()) checking.show();
  else update(entry.text);
};
for (const view of Object.values(views)) view.addEventListener("change", look);

const notes = byId("notes", HTMLInputElement);
const lines = byId("lines", HTMLInputElement);
const shown = () => {
  document.body.classList.toggle("no-notes", !notes.checked);
  document.body.classList.toggle("no-lines", !lines.checked);
};
notes.addEventListener("change", shown);
lines.addEventListener("change", shown);

const theme = byId("theme", HTMLSelectElement);
theme.addEventListener("change", () => {
  if (theme.value === "") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme.value;
});

shown();
entry.set(SAMPLES[0].text);
checking.set(PAIRS[0].source, PAIRS[0].summary);
// "figures.html#check" opens with that view.
views.checking.checked = location.hash === "#check";
if (isChecking()) look();
