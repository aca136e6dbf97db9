import fc from 'fast-check';
import { clustersOf, drawn, frameAround, gridOn, metresAtZoom, metresBetween, scaleBar, zoomFor, type Spot } from '../../src/domain/room/map';
import { namesOn } from '../../src/domain/room/map-names';
import { BOUNDS } from '../../src/domain/room/place';
import { SEATS } from '../../src/domain/room/seats';

const within = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const spots = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 6 }), latitude: within(BOUNDS.south, BOUNDS.north), longitude: within(BOUNDS.west, BOUNDS.east) }), { selector: ({ id }) => id, maxLength: 40 });
const apart = fc.integer({ min: 1, max: 40_000 });

describe('（四）（十） rooms on a map without boundaries: where there is one, and where what was made public lies', () => {
  test('no two clusters meet, no room is lost, and the order in which rooms come is nothing', () => fc.assert(fc.property(spots, apart, fc.func(fc.integer()), (rooms, metres, order) => {
    const clusters = clustersOf(rooms, metres);
    for (const [i, one] of clusters.entries()) for (const other of clusters.slice(i + 1)) expect(metresBetween(one, other)).toBeGreaterThan(metres - 0.001);
    expect(clusters.flatMap((one) => one.spots.map(({ id }) => id)).sort()).toEqual(rooms.map(({ id }) => id).sort());
    expect(clustersOf([...rooms].sort((a, b) => order(a.id) - order(b.id)), metres)).toEqual(clusters);
  }), { numRuns: 100 }));

  test('rooms in one place stay together however near one looks; rooms far from each other stand alone', () => {
    const here: Spot[] = ['a', 'b'].map((id) => ({ id, latitude: 32.4, longitude: 119.4 }));
    const clusters = clustersOf([...here, { id: 'c', latitude: 33.2, longitude: 119.4 }], 1);
    expect(clusters.map(({ id, spots: held }) => [id, held.length])).toEqual([['c', 1], ['a', 2]]);
  });

  test('a frame holds what it is drawn around with a marker’s room at each edge, upright, and neither tall nor flat', () => fc.assert(fc.property(fc.array(fc.record({ latitude: within(BOUNDS.south, BOUNDS.north), longitude: within(BOUNDS.west, BOUNDS.east) }), { minLength: 1, maxLength: 20 }), (positions) => {
    const picture = drawn(frameAround(positions), 320);
    expect(picture.height / picture.width).toBeGreaterThan(0.7);
    expect(picture.height / picture.width).toBeLessThan(1.5);
    for (const position of positions) {
      const { x, y } = picture.point(position);
      for (const free of [x, 320 - x, y, picture.height - y]) expect(free).toBeGreaterThan(40);
    }
    const north = picture.point({ latitude: positions[0]!.latitude + 0.01, longitude: positions[0]!.longitude });
    expect([north.x, north.y < picture.point(positions[0]!).y]).toEqual([picture.point(positions[0]!).x, true]);
  }), { numRuns: 100 }));

  test('distances are true to a hundredth, and the scale bar tells them', () => {
    // From the seat of Yangzhou to that of Gaoyou, by the great circle.
    expect(metresBetween(SEATS[0]!, SEATS[2]!) / 43_310).toBeCloseTo(1, 2);
    const picture = drawn(frameAround(SEATS), 320);
    const bar = scaleBar(picture);
    expect([bar.kilometres, bar.length * picture.metres, gridOn(picture, bar).across[0], picture.height - gridOn(picture, bar).down[0]!]).toEqual([20, expect.closeTo(20_000, 6), bar.length, expect.closeTo(bar.length, 6)]);
  });

  test('a zoom level and what it shows lead to each other', () => expect([metresAtZoom(zoomFor(300)), metresAtZoom(10) / metresAtZoom(11)]).toEqual([expect.closeTo(300, 6), 2]));

  test('names stand beside their places and cover nothing; where there is no room for one it is left out', () => {
    const picture = drawn(frameAround(SEATS), 320);
    const names = namesOn(picture, { places: SEATS, markers: [SEATS[3]!], wide: 40, size: 12 });
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['扬州市区', '宝应', '高邮', '仪征', '江都']));
    expect(names.map(({ name, dot }) => [name, dot !== undefined])).toContainEqual(['仪征', false]);
    for (const { name, x, y } of names) { const dot = picture.point(SEATS.find((one) => one.name === name)!); expect(Math.hypot(x - dot.x, y - dot.y)).toBeLessThan(45); }
    const box = ({ name, x, y, anchor }: (typeof names)[number]) => { const long = name.length * 12; const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2; return { left, right: left + long, top: y - 6, bottom: y + 6 }; };
    const marker = picture.point(SEATS[3]!);
    const boxes = [...names.map(box), { left: marker.x - 20, right: marker.x + 20, top: marker.y - 20, bottom: marker.y + 20 }];
    for (const [i, one] of boxes.entries()) for (const other of boxes.slice(i + 1)) expect(one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).toBe(false);
    expect(namesOn(picture, { places: SEATS, markers: [], wide: 40, size: 60 }).length).toBeLessThan(SEATS.length);
  });
});
