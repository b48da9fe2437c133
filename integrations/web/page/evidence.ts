/**
 * What of a source the figures of a summary rest on, or come closest to.
 *
 * In: findings. Out: places of the source in text order, none within another, and which belong to which finding.
 */
import type { Finding, Place } from "../npm/library.js";

export interface Evidence {
  readonly places: readonly Place[];
  /** For each finding the indices of its places, the closest first. */
  readonly ofFinding: readonly (readonly number[])[];
  /** For each place the indices of its findings. */
  readonly findings: readonly (readonly number[])[];
}

export function evidence(findings: readonly Finding[]): Evidence {
  const rests = ({ nearest, evidence }: Finding): readonly Place[] => (nearest === null ? evidence : [nearest, ...evidence]);
  const places: Place[] = [];
  for (const place of findings.flatMap(rests).sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place);
  }
  const of: number[][] = places.map(() => []);
  const ofFinding = findings.map((finding, index) => {
    const found = new Set(rests(finding).map((place) => lastUpTo(places, place.start)));
    for (const place of found) of[place]?.push(index);
    return [...found];
  });
  return { places, ofFinding, findings: of };
}

/** The last of the places that begins at a place of the text or before it. */
function lastUpTo(places: readonly Place[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
