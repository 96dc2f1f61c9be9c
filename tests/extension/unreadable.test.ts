import { describe, expect, it } from 'vitest';
import { reasonOfContentType, reasonOfError } from '../../lib/extension/unreadable.ts';

describe('reasonOfError', () => {
  const cannotAccess =
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
  it.each([
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'store'],
    [cannotAccess, 'no-access'],
    ['Missing host permission for the tab', 'no-access'],
    ['Frame with ID 0 is showing error page', 'error-page'],
    ['Frame with ID 0 is not ready', 'crashed'],
    ['No tab with id: 7', 'gone'],
    ["Could not load file: 'nope.js'.", null],
  ])('%s', (message, reason) => {
    expect(reasonOfError(message)).toBe(reason);
  });
});

describe('reasonOfContentType', () => {
  it.each([
    ['text/html', null],
    ['text/plain', null],
    ['application/xhtml+xml', null],
    ['application/xml', null],
    ['application/pdf', 'pdf'],
    ['image/png', 'no-text'],
    ['image/svg+xml', 'no-text'],
    ['application/json', 'no-text'],
    ['video/mp4', 'no-text'],
  ])('%s', (type, reason) => {
    expect(reasonOfContentType(type)).toBe(reason);
  });
});
