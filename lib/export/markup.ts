/** A piece of HTML that is known to be well formed, because `html` made it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a `html` template: text (escaped), markup (as it is), or a list of them. */
type Part = string | number | Markup | Part[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes a text for HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

function toMarkup(part: Part): string {
  if (Array.isArray(part)) return part.map(toMarkup).join('');
  return typeof part === 'object' ? part.markup : escapeHtml(String(part));
}

/** Template tag for HTML: every value is escaped unless it is markup itself. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { markup: strings.reduce((text, string, index) => text + toMarkup(parts[index - 1] ?? '') + string) };
}
