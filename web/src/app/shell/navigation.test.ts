import { expect, it } from 'vitest';
import type { Role } from '@/lib/session/me';
import { currentOf, waysOf } from './navigation';

it.each<[Role, string, string | undefined]>([
  ['coordinator', '/', '/'],
  ['coordinator', '/studenten', '/'],
  ['supervisor', '/studenten', '/groepen'],
  ['administration', '/studenten', '/studenten'],
  ['coordinator', '/invoeren/students', '/'],
  ['coordinator', '/invoeren/staff', '/'],
  ['coordinator', '/invoeren/trainers', '/bedrijven'],
  ['coordinator', '/invoeren/places', '/aanbod'],
  ['coordinator', '/importeren/i-1', '/importeren'],
  ['student', '/plekken/p-1', '/zoeken'],
  ['student', '/elders', undefined],
])('marks for a %s at %s the item %s', (role, path, marked) => {
  expect(currentOf(waysOf([role]).laptop, path)?.to).toBe(marked);
});
