/** Making elements. */

type Child = Node | string | null | undefined | false;

/** An element with its attributes and what is in it; what is absent or false is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
  return made;
}

/** The element of the page that has an id, which the page is known to have. */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${type.name} #${id}`);
}

/** Whether somebody points: after a tap, browsers move a mouse that nobody holds to where the finger was. */
export function points(event: PointerEvent): boolean {
  return event.pointerType !== "mouse" || matchMedia("(hover: hover)").matches;
}
