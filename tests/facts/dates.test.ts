import { describe, expect, test } from 'vitest';
import { findDates } from '../../lib/facts/dates.ts';

describe('findDates', () => {
  test.for<[written: string, iso: string]>([
    ['May 1, 2018', '2018-05-01'],
    ['May 1 2018', '2018-05-01'],
    ['May 1st, 2018', '2018-05-01'],
    ['Sept. 22nd 2019', '2019-09-22'],
    ['JANUARY 07, 2014', '2014-01-07'],
    ['July 1,2026', '2026-07-01'],
    ['1 May 2018', '2018-05-01'],
    ['1st of May, 2018', '2018-05-01'],
    ['the 3rd day of March, 2020', '2020-03-03'],
    ['01-May-2018', '2018-05-01'],
    ['2018-05-01', '2018-05-01'],
    ['2018/5/1', '2018-05-01'],
    ['05/01/2018', '2018-05-01'],
    ['25/12/2018', '2018-12-25'],
    ['9-29-11', '2011-09-29'],
    ['01.05.2018', '2018-05-01'],
    ['March 2024', '2024-03-01'],
    ['10/2014', '2014-10-01'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', ([written, iso]) => {
    expect(findDates(`It was ${written}.`).map((date) => date.iso)).toEqual([iso]);
  });

  test.for([
    '31 February 2018',
    '13/13/2018',
    'May 40, 2018',
    'version 1.2.3',
    '24/7',
    'in 2018',
    'You may 1 day',
    '555-12-2018-99',
  ])('%s holds no date', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  test('dates come in the order of the text, with their places', () => {
    const text = 'From 2018-05-01 to 3 June 2019';
    const found = findDates(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['2018-05-01', '3 June 2019']);
  });
});
