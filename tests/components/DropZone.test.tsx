// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DropZone } from '../../components/DropZone.tsx';
import { en } from '../../lib/i18n/en.ts';

afterEach(cleanup);

const file = new File(['We sell nothing.'], 'policy.md');
const data = (texts: Record<string, string>, files: File[] = []) => ({
  files,
  getData: (type: string) => texts[type] ?? '',
});

/** An event as the browser sends it, with what it carries. */
function send(name: 'drop' | 'paste', carried: unknown, target: EventTarget = document.body): void {
  const event = new Event(name, { bubbles: true, cancelable: true });
  Object.assign(event, name === 'drop' ? { dataTransfer: carried } : { clipboardData: carried });
  target.dispatchEvent(event);
}

test.for([
  ['a dropped file', 'drop', data({ 'text/plain': 'its name' }, [file]), file],
  ['a dropped text', 'drop', data({ 'text/plain': 'We sell.' }), 'We sell.'],
  ['a pasted text', 'paste', data({ 'text/plain': 'We sell.' }), 'We sell.'],
  ['a pasted text with markup', 'paste', data({ 'text/html': '<p>We sell.', 'text/plain': 'We sell.' }), '<p>We sell.'],
] as const)('%s is given on', ([, name, carried, source]) => {
  const onGiven = vi.fn();
  render(<DropZone onGiven={onGiven} />);
  send(name, carried);
  expect(onGiven.mock.calls).toEqual([[source]]);
});

test('nothing, or what is pasted into a field, is left alone', () => {
  const onGiven = vi.fn();
  render(
    <>
      <input aria-label="search" />
      <DropZone onGiven={onGiven} />
    </>,
  );
  send('paste', data({}));
  send('paste', data({ 'text/plain': 'word' }), screen.getByLabelText('search'));
  expect(onGiven).not.toHaveBeenCalled();
});

test('a chosen file is given on; once gone, the zone hears nothing more', async () => {
  const onGiven = vi.fn();
  const { unmount } = render(<DropZone onGiven={onGiven} />);
  fireEvent.change(screen.getByLabelText(en.dropZone.choose), { target: { files: [file] } });
  unmount();
  await new Promise((resolve) => setTimeout(resolve, 50));
  send('paste', data({ 'text/plain': 'We sell.' }));
  expect(onGiven.mock.calls).toEqual([[file]]);
});
