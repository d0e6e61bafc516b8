import { expect, it } from 'vitest';
import { partNames } from './part-names';

function at(left: number, top: number): HTMLElement {
  const element = document.createElement('span');
  element.getBoundingClientRect = () => new DOMRect(left, top, 40, 16);
  return element;
}

it('hides a name that stands in the way of an earlier one, or behind a pin', () => {
  const names = [at(0, 0), at(30, 10), at(60, 10), at(200, 200)];

  partNames(names, [at(210, 210)]);

  expect(names.map(({ style }) => style.visibility)).toEqual(['', 'hidden', '', 'hidden']);
});
