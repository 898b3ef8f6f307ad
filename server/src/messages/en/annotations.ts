/** What is said about claims and judgements. */
export const annotations = {
  /** Where something stands, by the kind of block; the number counts blocks of that kind. */
  place: {
    headline: (number: number) => (number === 1 ? 'headline' : `headline, line ${number}`),
    byline: () => 'byline',
    caption: (number: number) => `caption ${number}`,
    subheading: (number: number) => `subheading ${number}`,
    paragraph: (number: number) => `paragraph ${number}`,
    listItem: (number: number) => `list item ${number}`,
    relatedLink: (number: number) => `link ${number}`,
    boilerplate: () => 'text around the article',
    signature: () => 'initials at the end',
  },
  changedSince: (status: string, what: string) => `${status} before; since then ${what} changed`,
  /** What has changed in judged words. */
  change: {
    number: 'a number has',
    name: 'a name has',
    negation: 'a negation has',
    quotation: 'quoted words have',
    rewritten: 'most words have',
  },
  sourceKind: {
    url: 'Web page',
    document: 'Document',
    interview: 'Interview',
    observation: 'Own observation',
    calculation: 'Calculation',
  },
  primary: 'first-hand',
  noLocator: 'does not say where in it to look',
};
