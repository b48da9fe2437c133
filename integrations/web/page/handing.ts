/** Handing text to other programs: through the clipboard, or as a file. */
import { element } from "./dom.js";

/** Copies a text; the promise is refused where the browser does not let it. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Browsers that keep the clipboard from pages of a folder still copy what is selected.
    const field = element("textarea", { "aria-hidden": "true", class: "unseen" });
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    if (!copied) throw new Error("the browser did not let the page copy");
  }
}

export function save(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href: address, download: name }).click();
  // The browser reads the address after this returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
