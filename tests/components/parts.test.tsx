// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { NotAPolicy } from '../../components/Messages.tsx';
import { Parts } from '../../components/Parts.tsx';
import { summary } from '../fixtures/summary.ts';
import { fakeActions } from './actions.ts';

afterEach(cleanup);

const part = (name: string, read: boolean) => ({ href: `https://shop.example/privacy/${name}`, text: name, read });

it('lists the parts, says which are read, and offers to read the others', () => {
  const onRead = vi.fn();
  render(<Parts parts={[part('data', true), part('sharing', false)]} onRead={onRead} />);
  expect(screen.getByRole('heading').textContent).toBe('This policy has 2 parts, 1 read');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '✓dataread',
    '○sharingnot read yet',
  ]);
  screen.getByRole('button', { name: 'Read all parts' }).click();
  expect(onRead).toHaveBeenCalledOnce();
});

it('offers nothing where all are read, and says what to do where the browser does not let us', () => {
  const { rerender, container } = render(<Parts parts={[part('data', true)]} onRead={undefined} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('heading').textContent).toContain('all are read');
  rerender(<Parts parts={[part('data', false)]} onRead={undefined} />);
  expect(container.textContent).toContain('press the button there');
});

it('is not there for a policy on one page', () => {
  const { container } = render(<Parts parts={[]} onRead={undefined} />);
  expect(container.textContent).toBe('');
});

it('stands in place of the links on a page that only leads to the parts', () => {
  const links = [{ href: 'https://shop.example/privacy/data', text: 'Data' }];
  const view = { state: 'not-a-policy' as const, summary, links, parts: [part('data', false), part('sharing', false)] };
  render(<NotAPolicy view={view} on={{ ...fakeActions(), readParts: vi.fn() }} />);
  expect(screen.getAllByRole('link')).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Read all parts' })).toBeTruthy();
  expect(screen.queryByText('This is not a privacy policy')).toBeNull();
});
