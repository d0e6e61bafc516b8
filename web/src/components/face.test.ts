import { expect, it } from 'vitest';
import { initials } from './face';

it('takes first and last name, without title and infix', () => {
  expect(initials('Yara Bouzid')).toBe('YB');
  expect(initials('mevr. Anja van Dam')).toBe('AD');
  expect(initials('Cher')).toBe('C');
});
