const svgSpace = 'http://www.w3.org/2000/svg';

/** An HTML element. Children that are no nodes are set as text, never read as markup. */
export function h(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function s(tag, attributes, ...children) {
  return filled(document.createElementNS(svgSpace, tag), attributes, children);
}

/** Attributes by name; a function is a listener, true an attribute without a value, null and false are left out. */
export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : value);
  }
  return element;
}

/** Puts other children in the place of those that an element has. */
export function fill(element, ...children) {
  element.replaceChildren(...nodes(children));
  return element;
}

/** A link to a page elsewhere; an address that is none of the web's is shown as text. */
export function out(url, ...children) {
  return /^https?:\/\//i.test(url) ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children) : h('span', null, ...children);
}

function filled(element, attributes, children) {
  element.append(...nodes(children));
  return set(element, attributes);
}

function nodes(children) {
  return children.flat(Infinity).filter(c => c !== null && c !== undefined && c !== false);
}
