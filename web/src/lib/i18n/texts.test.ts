import { expect, it } from 'vitest';

const files = import.meta.glob<Record<string, string>>('/src/**/{nl,en}.json', { eager: true, import: 'default' });
const dutch = Object.keys(files).filter((path) => path.endsWith('/nl.json'));

it.each(dutch)('%s says the same in English', (path) => {
  const nl = files[path]!;
  const en = files[path.replace('/nl.json', '/en.json')]!;
  const plain = Object.keys(nl).filter((key) => !/_u(_one|_other)?$/.test(key));

  expect(Object.keys(en).toSorted()).toEqual(plain.toSorted());
  for (const key of plain) expect(holes(en[key]!), key).toEqual(holes(nl[key]!));
});

function holes(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).toSorted();
}
