import type { Candidate, SharedGround } from './shared-ground'

/**
 * The most related of the candidates, the closest first. To be named counts ten, the same field five, a shared commune three
 * and every further one a half up to one more, the same local partner two, each shared theme one up to two. Whoever shares
 * nothing but a single theme is not related. Of equals, the one published last comes first, then the one with the higher code,
 * so that the same candidates always give the same list.
 */
export function rankRelated<C extends Candidate>(candidates: readonly C[], most: number): C[] {
  return candidates
    .map((candidate) => ({ candidate, weight: weightOf(candidate) }))
    .filter(({ weight }) => weight >= 2)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.candidate.publishedAt.getTime() - a.candidate.publishedAt.getTime() ||
        (a.candidate.code < b.candidate.code ? 1 : -1),
    )
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

function weightOf({ named, field, partner, places, themes }: SharedGround): number {
  const ground = places === 0 ? 0 : 3 + Math.min(1, (places - 1) / 2)
  return (named ? 10 : 0) + (field ? 5 : 0) + ground + (partner ? 2 : 0) + Math.min(2, themes)
}
