/** Dates as people write them: ISO is read, other forms are answered with what to write. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** True for a day that exists, written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What to write instead: the same day when only one reading is possible, else the form. */
export function dateFix(text: unknown): string {
  const [, first = "", second = "", year = ""] = DAY_FIRST.exec(String(text)) ?? [];
  const readings = [isoDate(year, second, first), isoDate(year, first, second)];
  const possible = [...new Set(readings.filter(isCalendarDate))];
  return possible.length === 0
    ? "Write year-month-day, such as 2025-01-17"
    : `Write ${possible.join(" or ")}`;
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
