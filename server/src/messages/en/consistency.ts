/** What the consistency rules say. Numbers and dates come formatted. */
export const consistencyRules = {
  'consistency.weekday-date': {
    is: (date: string, day: string) => `${date} is a ${day}`,
    found: (date: string, day: string, printed: string) => `${date} is a ${day}, not a ${printed}.`,
    impossible: (day: number, month: string, days: number) =>
      `There is no day ${day}: ${month} has ${days} days.`,
    replace: (day: string) => `Change the weekday to “${day}”`,
    replaceDate: (date: string) => `Change the date to “${date}”`,
  },
  'consistency.percent-change': {
    is: (from: string, to: string, change: string, inPoints: boolean) =>
      `From ${from} to ${to} is a change of ${change} ${inPoints ? 'points' : 'percent'}`,
    found: (from: string, to: string, change: string, printed: string, inPoints: boolean) =>
      `From ${from} to ${to} is a change of ${change} ${inPoints ? 'points' : 'percent'}, not ${printed}.`,
    replace: (value: string) => `Change the figure to ${value}`,
  },
  'consistency.sum': {
    is: (addition: string, result: string) => `${addition} = ${result}`,
    found: (addition: string, result: string, total: string) =>
      `The parts do not make the total: ${addition} = ${result}, not ${total}.`,
    shares: (addition: string, result: string) =>
      `The shares add up to more than the whole: ${addition} = ${result} percent.`,
  },
  'consistency.contradiction': {
    found: (here: string, there: string) =>
      `“${here}” here, “${there}” before: the same quantity, told differently.`,
  },
  'consistency.ratio': {
    isShare: (value: string) => `That is ${value} percent`,
    share: (value: string, printed: string) => `That is ${value} percent, not ${printed}.`,
    isMultiple: (value: string) => `That is ${value} times as much`,
    multiple: (value: string, printed: string) => `That is ${value} times as much, not ${printed} times.`,
  },
  'consistency.age-year': {
    is: (born: string, then: string, younger: string, older: string) =>
      `Born in ${born}, somebody is ${younger} or ${older} in ${then}`,
    found: (born: string, then: string, younger: string, older: string, age: string) =>
      `Born in ${born}, somebody is ${younger} or ${older} in ${then}, not ${age}.`,
  },
  'consistency.headline-number': {
    is: (headline: string, body: string) => `The headline says “${headline}”, the article “${body}”`,
    found: (headline: string, body: string) => `The headline says “${headline}”, the article “${body}”.`,
  },
};
