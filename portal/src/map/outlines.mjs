// Makes map/catalonia.csv of the npm package es-atlas: the outlines of all Catalan municipalities, small enough for a page.
//   npm pack es-atlas@0.6.0 && tar xzf es-atlas-0.6.0.tgz
//   node src/map/outlines.mjs package/es/municipalities.json ../contracts/catalogue/municipalities.csv > src/main/resources/map/catalonia.csv
// Neighbours share their borders in the source and go on sharing them: each border is simplified once, whoever it belongs to.
import { readFileSync } from 'node:fs';

const WIDTH = 1600; // of the drawing; one unit is about 165 m
const ROUGHNESS = 0.9; // by how many units a border may leave its course
const CATALONIA = /^(08|17|25|43)/;

const [atlas, catalogue] = process.argv.slice(2).map(file => readFileSync(file, 'utf8'));
const comarcaOf = new Map(catalogue.trim().split('\n').slice(1)
  .map(row => row.match(/"[^"]*"|[^,]+/g))
  .map(cells => [cells[0], cells[4]]));
const { transform, arcs, objects } = JSON.parse(atlas);
const towns = objects.municipalities.geometries.filter(town => CATALONIA.test(town.id));

// Where things are: longitudes as wide as they are in the middle of the country.
const narrow = Math.cos(41.7 * Math.PI / 180);
const used = new Map(); // number of an arc -> towns beside it
for (const town of towns) {
  for (const ring of rings(town)) {
    for (const number of ring) {
      const arc = number < 0 ? ~number : number;
      used.set(arc, (used.get(arc) ?? new Set()).add(town.id));
    }
  }
}
const onEarth = new Map([...used.keys()].map(number => [number, decoded(arcs[number])]));
const all = [...onEarth.values()].flat();
const west = Math.min(...all.map(([x]) => x)), east = Math.max(...all.map(([x]) => x));
const south = Math.min(...all.map(([, y]) => y)), north = Math.max(...all.map(([, y]) => y));
const scale = WIDTH / (east - west);
const drawn = new Map([...onEarth].map(([number, line]) => [number, simplified(line.map(([x, y]) => [(x - west) * scale, (north - y) * scale])).map(rounded)]));

console.log('id,path');
console.log(`size,${WIDTH} ${Math.ceil((north - south) * scale)}`);
console.log(`outline,${stitched(arcsWhere(beside => beside.length === 1)).map(path).join('')}`);
console.log(`comarques,${stitched(arcsWhere(([one, other]) => other && comarcaOf.get(one) !== comarcaOf.get(other))).map(path).join('')}`);
for (const town of towns.toSorted((a, b) => a.id < b.id ? -1 : 1)) {
  const lines = rings(town).map(joined);
  console.log(`${town.id},${lines.map(path).join('') || mark(lines[0][0])}`);
}

function rings(town) {
  return town.type === 'Polygon' ? town.arcs : town.arcs.flat();
}

function decoded(arc) {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [(x * transform.scale[0] + transform.translate[0]) * narrow, y * transform.scale[1] + transform.translate[1]];
  });
}

// Douglas and Peucker's way; an island begins and ends in one place, so it is cut in two first.
function simplified(line) {
  const [first, last] = [line[0], line.at(-1)];
  if (line.length > 3 && first[0] === last[0] && first[1] === last[1]) {
    const far = farthest(line, point => Math.hypot(point[0] - first[0], point[1] - first[1])).at;
    return [...thinned(line.slice(0, far + 1)), ...thinned(line.slice(far)).slice(1)];
  }
  return thinned(line);
}

function thinned(line) {
  const [first, last] = [line[0], line.at(-1)];
  const { at, by } = farthest(line, point => distance(point, first, last));
  return by <= ROUGHNESS ? [first, last] : [...thinned(line.slice(0, at + 1)), ...thinned(line.slice(at)).slice(1)];
}

function farthest(line, measure) {
  let at = 0, by = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const found = measure(line[i]);
    if (found > by) [at, by] = [i, found];
  }
  return { at, by };
}

function distance([x, y], [x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

function rounded([x, y]) {
  return [Math.round(x), Math.round(y)];
}

function arcsWhere(wanted) {
  return [...used].filter(([, beside]) => wanted([...beside])).map(([number]) => drawn.get(number));
}

function joined(ring) {
  return ring.flatMap((number, i) => {
    const line = number < 0 ? drawn.get(~number).toReversed() : drawn.get(number);
    return i === 0 ? line : line.slice(1);
  });
}

// Lines that meet become one, as far as it goes.
function stitched(lines) {
  const open = new Set(lines);
  const made = [];
  for (let line of lines) {
    if (!open.delete(line)) continue;
    for (let next; (next = [...open].find(other => meets(line, other))); ) {
      open.delete(next);
      line = grown(line, next);
    }
    made.push(line);
  }
  return made;
}

function meets(line, other) {
  return [line[0], line.at(-1)].some(end => same(end, other[0]) || same(end, other.at(-1)));
}

function grown(line, next) {
  if (same(line.at(-1), next[0])) return [...line, ...next.slice(1)];
  if (same(line.at(-1), next.at(-1))) return [...line, ...next.toReversed().slice(1)];
  return same(line[0], next.at(-1)) ? [...next, ...line.slice(1)] : [...next.toReversed(), ...line.slice(1)];
}

function same([x1, y1], [x2, y2]) {
  return x1 === x2 && y1 === y2;
}

// The atlas has made nothing of the three smallest: they get a mark where they are.
function mark([x, y]) {
  return `M${x - 4} ${y}l4-4 4 4-4 4z`;
}

// In steps from point to point, without a sign or a space too many.
function path(line) {
  const points = line.filter((point, i) => i === 0 || !same(point, line[i - 1]));
  const closed = same(points[0], points.at(-1));
  if (points.length < (closed ? 4 : 2)) return '';
  const steps = points.slice(1, closed ? -1 : undefined).map(([x, y], i) => [x - points[i][0], y - points[i][1]]);
  return `M${points[0].join(' ')}l${steps.flat().join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-');
}
