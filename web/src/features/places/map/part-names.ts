/** Shows of names that stand in each other's way, or behind a pin, only the first. */
export function partNames(names: Iterable<HTMLElement>, pins: Iterable<Element>): void {
  const taken = [...pins].map((pin) => pin.getBoundingClientRect());
  for (const name of names) {
    const here = name.getBoundingClientRect();
    const isFree = taken.every((other) => !meet(here, other));
    name.style.visibility = isFree ? '' : 'hidden';
    if (isFree) taken.push(here);
  }
}

function meet(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
