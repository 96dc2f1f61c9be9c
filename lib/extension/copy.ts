/**
 * Puts a text on the clipboard. To be called from a click.
 * @param text what to copy
 * @throws DOMException when the browser refuses
 */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
