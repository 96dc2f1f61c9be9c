/**
 * Hands a file to the browser as a download, with no permission needed. The browser itself tells the person when the disk
 * refuses it: a page does not hear of that.
 * @param name the file's name
 * @param content what is in it, with its media type
 */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
