// A picture of what is shown: an SVG that needs no style sheet, with its caption in it, and the same as PNG.

const space = 'http://www.w3.org/2000/svg';
const inherited = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order',
  'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'letter-spacing', 'visibility'];
const kept = new Set(['id', 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points', 'transform', 'viewBox', 'preserveAspectRatio', 'href',
  'patternUnits', 'patternTransform', 'clip-path', 'marker-end', 'refX', 'refY', 'markerWidth', 'markerHeight', 'orient']);
const margin = 16;
const size = 13;
const leading = 18;
const entry = 160;

/** The SVG as text. `caption` is the lines to stand beneath it, the first in bold; `legend` is what strokes mean, each with the class of its stroke and words. */
export function svgOf(svg, caption, legend = []) {
  const box = svg.viewBox.baseVal;
  const [width, height] = box && box.width > 0 ? [box.width, box.height] : [svg.clientWidth, svg.clientHeight];
  const lines = caption.flatMap((line, i) => broken(line, width - 2 * margin, i === 0).map(text => ({ text, bold: i === 0 })));
  const across = Math.max(1, Math.floor((width - 2 * margin) / entry));
  const keys = legend.length ? (Math.ceil(legend.length / across) + 0.5) * leading : 0;
  const whole = height + margin + keys + lines.length * leading + margin;
  const page = make('svg', { xmlns: space, viewBox: `0 0 ${width} ${whole}`, width, height: whole });
  page.append(make('title', {}, caption[0]), make('desc', {}, caption.slice(1).join('\n')));
  page.append(make('rect', { width, height: whole, fill: paper(svg) }));
  const drawing = make('svg', { width, height, viewBox: box && box.width > 0 ? `${box.x} ${box.y} ${width} ${height}` : `0 0 ${width} ${height}` });
  for (const look of inherited) drawing.setAttribute(look, getComputedStyle(svg).getPropertyValue(look));
  for (const child of svg.children) plain(child, drawing);
  page.append(drawing);
  legend.forEach(({ look, words }, i) => key(look, words, margin + (i % across) * entry, height + margin + Math.floor(i / across) * leading));
  lines.forEach(({ text, bold }, i) => write(text, margin, height + margin + keys + (i + 1) * leading - 5, bold));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}\n`;

  function write(text, x, y, bold = false) {
    page.append(make('text', { x, y, fill: getComputedStyle(svg).color, 'font-family': 'system-ui, sans-serif', 'font-size': size, 'font-weight': bold ? 700 : 400 }, text));
  }

  // A stroke has its looks only within the page.
  function key(look, words, x, y) {
    const sample = make('path', { d: `M${x} ${y + leading / 2}h28`, 'stroke-width': 3 });
    sample.setAttribute('class', look);
    svg.append(sample);
    plain(sample, page).setAttribute('stroke-opacity', 1);
    sample.remove();
    write(words, x + 36, y + leading / 2 + 4);
  }
}

/** The same as PNG, at twice the size unless said otherwise. */
export async function pngOf(svg, caption, legend = [], scale = 2) {
  const text = svgOf(svg, caption, legend);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale)];
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => canvas.toBlob(blob => blob ? done(blob) : failed(new Error('the picture is too large for this browser')), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hands a file to whoever looks at the page. */
export function save(name, content, type) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function make(tag, attributes, text) {
  const element = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

// What is not seen is not saved; looks come from style sheets, which the file does not have.
function plain(element, into) {
  if (element.namespaceURI !== space) return null;
  const style = getComputedStyle(element);
  if (style.display === 'none') return null;
  const copy = make(element.localName, {});
  for (const { name, value } of element.attributes) if (kept.has(name)) copy.setAttribute(name, value);
  if (element.localName === 'title' || element.localName === 'desc') {
    copy.textContent = element.textContent;
    into.append(copy);
    return copy;
  }
  const above = getComputedStyle(element.parentElement);
  for (const look of inherited) if (style.getPropertyValue(look) !== above.getPropertyValue(look)) copy.setAttribute(look, style.getPropertyValue(look));
  if (style.vectorEffect !== 'none') copy.setAttribute('vector-effect', style.vectorEffect);
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.data);
    else if (child.nodeType === Node.ELEMENT_NODE) plain(child, copy);
  }
  into.append(copy);
  return copy;
}

// The nearest colour behind the picture.
function paper(element) {
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour && colour !== 'transparent' && colour !== 'rgba(0, 0, 0, 0)') return colour;
  }
  return '#ffffff';
}

function broken(line, width, bold) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${bold ? 700 : 400} ${size}px system-ui, sans-serif`;
  const lines = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current ? `${current} ${word}` : word;
    if (current && pen.measureText(longer).width > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
