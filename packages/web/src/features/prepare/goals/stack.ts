/** In which row above a line each thing stands, so that things nearer than `room` do not cover each other. `places` go from left to right. */
export function stackOf(places: readonly number[], room: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= room);
    const row = free === -1 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}
