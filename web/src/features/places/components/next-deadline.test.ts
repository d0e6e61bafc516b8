import { expect, it } from 'vitest';
import { nextOf } from './next-deadline';

const group = { wishesBy: '2026-12-01', placeBy: '2026-12-20', agreementBy: '2027-01-20', placementState: null, startsOn: '2027-02-01', endsOn: '2027-07-09' } as const;

it('names the first day that is still ahead', () => {
  expect(nextOf(group, '2026-12-01')).toEqual({ step: 'wishes', day: '2026-12-01' });
  expect(nextOf(group, '2026-12-02')).toEqual({ step: 'place', day: '2026-12-20' });
  expect(nextOf(group, '2026-12-21')).toEqual({ step: 'late', day: '2026-12-20' });
});

it('goes on to the agreement once there is a place, and is silent when the internship begins with one', () => {
  expect(nextOf({ ...group, placementState: 'APPROVED' }, '2026-12-21')).toEqual({ step: 'agreement', day: '2027-01-20' });
  expect(nextOf({ ...group, placementState: 'APPROVED' }, '2027-02-01')).toBeNull();
  expect(nextOf({ ...group, wishesBy: null, placeBy: null }, '2026-12-01')).toBeNull();
});

it('says so when the internship has begun without a place', () => {
  expect(nextOf(group, '2027-07-09')).toEqual({ step: 'begun', day: '2027-02-01' });
  expect(nextOf(group, '2027-07-10')).toBeNull();
});
