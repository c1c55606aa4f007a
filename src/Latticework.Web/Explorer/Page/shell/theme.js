import { h, set } from '../element.js';
import { text } from '../text.js';

const choices = ['auto', 'light', 'dark'];

/** A button that goes through the colour schemes; the choice is kept in the browser, since it belongs to a reader and not to a view. */
export function themeButton() {
  let chosen = read();
  apply(chosen);
  const button = h('button', {
    type: 'button', class: 'quiet icon',
    click() {
      chosen = choices[(choices.indexOf(chosen) + 1) % choices.length];
      apply(chosen);
      keep(chosen);
      label();
    },
  }, '◐');
  label();
  return button;

  function label() {
    set(button, { 'aria-label': text.theme[chosen], title: text.theme[chosen] });
  }
}

function apply(theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function read() {
  try {
    const kept = localStorage.getItem('theme');
    return choices.includes(kept) ? kept : choices[0];
  } catch {
    return choices[0];
  }
}

function keep(theme) {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // A browser that keeps nothing shows the choice until the page is left.
  }
}
