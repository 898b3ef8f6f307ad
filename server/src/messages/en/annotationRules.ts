/** What the rules about a checker's annotations say. Names and words come on one line, shortened. */
export const annotationRules = {
  'annotation.changed-since-verified': {
    found: (words: string, what: string) =>
      `Verified as “${words}”; since then ${what} changed. Check it again, or bring the old words back.`,
    bringBack: (words: string) => `Write “${words}” again`,
    verify: 'Verify it as it is now',
    clearStatus: 'Take the status away',
  },
  'annotation.missing-locator': {
    found: {
      url: (name: string) => `“${name}” leads to a site and not to a page. Say where on it to look.`,
      document: (name: string) => `Where in “${name}”? Give the page, the paragraph or the table.`,
      interview: (name: string) => `When, and by which medium, did “${name}” say it?`,
      observation: (name: string) => `When and where was “${name}” observed?`,
      calculation: (name: string) => `How does it follow from “${name}”? Give the steps of the calculation.`,
    },
    addSource: 'Say where in it to look …',
  },
  'verification.unchecked': {
    found: (words: string) => `“${words}” has not been checked.`,
  },
  'verification.changed': {
    found: (words: string, status: string, what: string) =>
      `“${words}” was judged before (${status}); since then ${what} changed.`,
  },
  'verification.orphan': {
    found: (words: string) =>
      `The mark on “${words}” has lost its words. Attach it again or take it away, in the checklist.`,
  },
};
