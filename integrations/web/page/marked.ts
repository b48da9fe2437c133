/**
 * A text with some of its places marked, a paragraph for each line.
 *
 * In: a text, and its marks in text order, none within another. Out: elements that together are the whole text.
 */
import type { Place } from "../npm/library.js";
import { element } from "./dom.js";

export function marked(text: string, places: readonly Place[], mark: (index: number, text: string) => HTMLElement): HTMLElement[] {
  const paragraphs: HTMLElement[] = [];
  let [at, next] = [0, 0];
  while (at < text.length) {
    const paragraph = element("p");
    const found = text.indexOf("\n", at);
    let end = found === -1 ? text.length : found;
    for (let place = places[next]; place !== undefined && place.start < end; place = places[++next]) {
      paragraph.append(text.slice(at, place.start), mark(next, text.slice(place.start, place.end)));
      at = place.end;
      // A figure that goes on in the next line takes that along.
      if (at > end) {
        const later = text.indexOf("\n", at);
        end = later === -1 ? text.length : later;
      }
    }
    paragraph.append(text.slice(at, end));
    if (!/\S/.test(paragraph.textContent ?? "")) paragraph.classList.add("blank");
    paragraphs.push(paragraph);
    at = end + 1;
  }
  return paragraphs;
}
