const length = 86_400_000;

/** A day as a count of days since 1970-01-01; null where the text is no day. A month or a year is taken at its last day. */
export function dayOf(text) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 12), match[3] === undefined ? null : Number(match[3])];
  const time = day === null ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return month >= 1 && month <= 12 && (day === null || (back.getUTCDate() === day && back.getUTCMonth() === month - 1)) ? time / length : null;
}

/** `2025-12-31`. */
export function textOf(day) {
  return new Date(day * length).toISOString().slice(0, 10);
}

export function yearOf(day) {
  return new Date(day * length).getUTCFullYear();
}

/** The same day some years before; 29 February becomes 1 March where there is none. */
export function yearsBefore(day, years) {
  const date = new Date(day * length);
  return Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()) / length;
}

/** The last days of the months after `first` and before `last`, and `last` itself. */
export function monthEnds(first, last) {
  const start = new Date(first * length);
  const days = [];
  for (let month = 1; ; month++) {
    const day = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 0) / length;
    if (day >= last) return [...days, last];
    if (day >= first) days.push(day);
  }
}
