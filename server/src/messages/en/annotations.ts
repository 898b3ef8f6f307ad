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
};
