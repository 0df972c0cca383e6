// How likely a report makes it that one more of its sentences blames: what is only weighed must lean the more, the less it is.

/** The engine asks of a weighed sentence what is right in so short a text: a remark, or the first lines of a draft. */
const shortText = 2;

/**
 * How much more than the engine asks for a weighed sentence must lean in a report, in log-odds. Most reports blame nobody in hundreds of
 * sentences, so that even a rare false alarm of the scorer would be as frequent there as what it finds; where one sentence blames
 * for sure, another one is no surprise.
 *
 * @param sure how many findings the rules of the language have in the report; most stand in a sentence of their own
 * @param all how many sentences the report has
 */
export function surplusWanted(sure: number, all: number): number {
  return Math.max(0, logOdds(0, shortText) - logOdds(Math.min(sure, all), all));
}

/** That the next sentence is one of those, of which there were `some` among `all`: the estimator of Krichevsky and Trofimov (1981). */
function logOdds(some: number, all: number): number {
  return Math.log((some + 0.5) / (all - some + 0.5));
}
