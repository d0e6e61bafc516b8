import { expect, it } from 'vitest';
import { ApiProblem, Unreachable } from '@/lib/api/problem';
import { problemText } from './use-problem-text';

const key = (name: string) => name;

it("gives the service's own words", () => {
  expect(problemText(new ApiProblem(409, { detail: 'Deze plek is intussen vol.' }), key)).toBe('Deze plek is intussen vol.');
});

it('gives the words for the wrong field first', () => {
  const errors = [{ field: 'minutes', code: 'x', message: 'Een dag heeft 24 uur.' }];
  expect(problemText(new ApiProblem(400, { detail: 'Fout', errors }), key)).toBe('Een dag heeft 24 uur.');
});

it('has words of its own where a service gave none', () => {
  expect(problemText(new ApiProblem(412), key)).toBe('fail.conflict');
  expect(problemText(new ApiProblem(410), key)).toBe('fail.gone');
  expect(problemText(new ApiProblem(500, { detail: 'NullPointerException' }), key)).toBe('fail.server');
  expect(problemText(new Unreachable(), key)).toBe('fail.network');
});
