import map from '@react-jvectormap/netherlands/nlMill.json';

type Ring = [lat: number, lon: number][];

/** The radius with which the outlines were projected. */
const RADIUS = 6381372;
const DEGREES = 180 / Math.PI;
const [inset] = map.content.insets;
const [from, to] = inset!.bbox as [Corner, Corner];

interface Corner {
  x: number;
  y: number;
}

/** The outlines of the provinces in degrees, from a picture in Miller's projection. */
export const provinces: Ring[][] = Object.values(map.content.paths).map(({ path }) => rings(path));

function rings(path: string): Ring[] {
  const found: Ring[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([MmLlZz])([^MmLlZz]*)/g)) {
    const numbers = text.trim().split(/[\s,]+/).filter(Boolean).map(Number);
    if (command.toLowerCase() === 'm') found.push([]);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const relative = command === command.toLowerCase();
      x = (relative ? x : 0) + numbers[at]!;
      y = (relative ? y : 0) + numbers[at + 1]!;
      found.at(-1)?.push(degrees(x, y));
    }
  }
  return found;
}

function degrees(x: number, y: number): [number, number] {
  const east = from.x + (x / inset!.width) * (to.x - from.x);
  const north = -(from.y + (y / inset!.height) * (to.y - from.y));
  const lat = 2.5 * Math.atan(Math.exp((0.8 * north) / RADIUS)) - 0.625 * Math.PI;
  return [lat * DEGREES, (east / RADIUS) * DEGREES];
}
