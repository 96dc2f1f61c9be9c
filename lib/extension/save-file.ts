/**
 * Hands a text to the browser as a download, with no permission needed.
 * @param name the file's name
 * @param text its content, written as UTF-8
 * @param type its media type
 */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
