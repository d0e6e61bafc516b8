import { expect, it } from 'vitest';
import { provinces } from './provinces';

const points = provinces.flat(2);

it('draws the twelve provinces where they are', () => {
  expect(provinces).toHaveLength(12);
  const [lats, lons] = [points.map(([lat]) => lat), points.map(([, lon]) => lon)];
  expect(Math.min(...lats)).toBeCloseTo(50.75, 1);
  expect(Math.max(...lats)).toBeCloseTo(53.55, 1);
  expect(Math.min(...lons)).toBeCloseTo(3.35, 1);
  expect(Math.max(...lons)).toBeCloseTo(7.2, 1);
});
