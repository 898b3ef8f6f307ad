import { describe, expect, it } from 'vitest';
import { readAttributions } from './readAttributions';

describe('who says what through which words in English', () => {
  it.each<[string, readonly string[]]>([
    [
      'The bridge is safe, Mayor Ann Lee of Leeds said.',
      ['clause-subject | Mayor Ann Lee of Leeds | said | The bridge is safe'],
    ],
    [
      'The bridge is safe, said Ann Lee, the mayor of Leeds.',
      ['clause-inverted | Ann Lee, the mayor of Leeds | said | The bridge is safe'],
    ],
    [
      '“The bridge is safe,” said Ann Lee, 52, the mayor.',
      ['quotation-inverted | Ann Lee, 52, the mayor | said | “The bridge is safe,”'],
    ],
    [
      'Ann Lee, who runs the port, said the bridge was safe.',
      ['statement | Ann Lee, who runs the port | said | the bridge was safe'],
    ],
    [
      'Ann Lee said on Monday that the bridge was safe.',
      ['statement | Ann Lee | said | the bridge was safe'],
    ],
    ['Ann Lee told reporters that the bridge was safe.', ['told | Ann Lee | told | the bridge was safe']],
    [
      'Ann Lee told the Leeds Post the bridge was safe.',
      ['told-clause | Ann Lee | told | the bridge was safe'],
    ],
    [
      'According to Ann Lee, the bridge is safe.',
      ['source-opening | Ann Lee | According to | the bridge is safe'],
    ],
    [
      'The bridge is safe, according to Ann Lee.',
      ['source-inside | Ann Lee | according to | The bridge is safe'],
    ],
    [
      'The bridge, according to Ann Lee, is safe.',
      ['source-inside | Ann Lee | according to | The bridge + is safe'],
    ],
    ['The bridge, Ann Lee said, is safe.', ['clause-subject | Ann Lee | said | The bridge + is safe']],
    [
      '“The bridge,” Ann Lee said, “is safe.”',
      ['quotation-subject | Ann Lee | said | “The bridge,” + “is safe.”'],
    ],
    ['“The bridge is safe,” she said, and left.', ['quotation-subject | she | said | “The bridge is safe,”']],
    ['She said: “The bridge is safe.”', ['opening-speech | She | said | “The bridge is safe.”']],
    ['She called the bridge “unsafe”.', ['naming | She | called | “unsafe”']],
    [
      'She said the bridge was “quite unsafe” and old.',
      ['statement | She | said | the bridge was “quite unsafe” and old'],
    ],
    [
      'Ann Lee and Bo Dunn said the bridge was safe.',
      ['statement | Ann Lee and Bo Dunn | said | the bridge was safe'],
    ],
    ['Police said the bridge was safe.', ['statement | Police | said | the bridge was safe']],
    [
      'A police spokesman said the bridge was safe.',
      ['statement | A police spokesman | said | the bridge was safe'],
    ],
    [
      'A report by the port found that the bridge was safe.',
      ['finding | A report by the port | found | the bridge was safe'],
    ],
    ['The report says the bridge is safe.', ['statement | The report | says | the bridge is safe']],
    ['Ann Lee did not say that the bridge was safe.', ['statement | Ann Lee | say | the bridge was safe']],
    [
      'Ann Lee denied that the bridge was safe.',
      ['statement-marked | Ann Lee | denied | the bridge was safe'],
    ],
    ['Ann Lee thinks the bridge is safe.', ['thought | Ann Lee | thinks | the bridge is safe']],
    [
      'Ann Lee asked whether the bridge was safe.',
      ['statement-marked | Ann Lee | asked | whether the bridge was safe'],
    ],
    ['“Is the bridge safe?” Ann Lee asked.', ['quotation-subject | Ann Lee | asked | “Is the bridge safe?”']],
    ['The bridge is safe, Lee added, but old.', ['clause-subject | Lee | added | The bridge is safe']],
    ['It is said that the bridge is safe.', ['hedge-it | – | said | the bridge is safe']],
    ['The bridge is reportedly safe.', ['hearsay-subject | – | reportedly | The bridge is + safe']],
    ['The firm allegedly paid the clerk.', ['hearsay-subject | – | allegedly | The firm + paid the clerk']],
    [
      'Sources close to the mayor said the bridge was safe.',
      ['statement | Sources close to the mayor | said | the bridge was safe'],
    ],
    ['Lee wrote on Twitter that the bridge was safe.', ['statement | Lee | wrote | the bridge was safe']],
    ['In a statement, Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee, speaking in Leeds, said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'Lee said Dunn said the bridge was safe.',
      [
        'statement | Lee | said | Dunn said the bridge was safe',
        'statement | Dunn | said | the bridge was safe',
      ],
    ],
    ['But Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'The mayor’s office said the bridge was safe.',
      ['statement | The mayor’s office | said | the bridge was safe'],
    ],
    [
      'The bridge is safe, the mayor’s spokeswoman, Ann Lee, said.',
      ['clause-subject | the mayor’s spokeswoman, Ann Lee | said | The bridge is safe'],
    ],
    ['Asked about it, Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'Lee said that “the bridge is safe” and that it would open.',
      ['statement | Lee | said | “the bridge is safe” and that it would open'],
    ],
    [
      'Lee announced a plan to close the bridge.',
      ['statement | Lee | announced | a plan to close the bridge'],
    ],
    [
      '“The bridge is safe,” reads the report.',
      ['quotation-inverted | the report | reads | “The bridge is safe,”'],
    ],
    ['Lee promised to open the bridge in June.', ['directive | Lee | promised | open the bridge in June']],
    ['He said so.', ['statement | He | said | so']],
    ['Lee said the bridge was safe. It is old.', ['statement | Lee | said | the bridge was safe']],
    ['On Monday Ann Lee said the bridge was safe.', ['statement | Ann Lee | said | the bridge was safe']],
    [
      'On Monday, the mayor of Leeds, Ann Lee, said the bridge was safe.',
      ['statement | the mayor of Leeds, Ann Lee | said | the bridge was safe'],
    ],
    ['Last week Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'Monday’s report said the bridge was safe.',
      ['statement | Monday’s report | said | the bridge was safe'],
    ],
    [
      'The 52-year-old mayor said the bridge was safe.',
      ['statement | The 52-year-old mayor | said | the bridge was safe'],
    ],
    [
      'Ann Lee (D-Leeds) said the bridge was safe.',
      ['statement | Ann Lee (D-Leeds) | said | the bridge was safe'],
    ],
    [
      'Ann Lee of the Port Authority said the bridge was safe.',
      ['statement | Ann Lee of the Port Authority | said | the bridge was safe'],
    ],
    [
      'Ann Lee, mayor since 2019, said the bridge was safe.',
      ['statement | Ann Lee, mayor since 2019 | said | the bridge was safe'],
    ],
    ['The bridge is open, but Lee said it was not safe.', ['statement | Lee | said | it was not safe']],
    ['While it rained, Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['When asked, Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'Two of the mayors said the bridge was safe.',
      ['statement | Two of the mayors | said | the bridge was safe'],
    ],
    [
      'One clerk who saw it said the bridge was safe.',
      ['statement | One clerk who saw it | said | the bridge was safe'],
    ],
    ['Lee later said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee has said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee has repeatedly said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee also said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee never said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['This report said the bridge was safe.', ['statement | This report | said | the bridge was safe']],
    [
      'The mayor and her clerk said the bridge was safe.',
      ['statement | The mayor and her clerk | said | the bridge was safe'],
    ],
    ['Some said the bridge was safe.', ['statement | Some | said | the bridge was safe']],
    ['Many people said the bridge was safe.', ['statement | Many people | said | the bridge was safe']],
    ['He and Lee said the bridge was safe.', ['statement | He and Lee | said | the bridge was safe']],
    ['Her lawyer said the bridge was safe.', ['statement | Her lawyer | said | the bridge was safe']],
    [
      'Lee’s lawyer, Bo Dunn, said the bridge was safe.',
      ['statement | Lee’s lawyer, Bo Dunn | said | the bridge was safe'],
    ],
    ['The bridge is safe, Lee said Monday.', ['clause-subject | Lee | said | The bridge is safe']],
    ['The bridge is safe, Lee said in a statement.', ['clause-subject | Lee | said | The bridge is safe']],
    ['The bridge is safe, Lee told the BBC.', ['told-inside | Lee | told | The bridge is safe']],
    ['“It is safe,” Lee told reporters on Monday.', ['told-quotation | Lee | told | “It is safe,”']],
    ['“It is safe,” Lee said with a smile.', ['quotation-subject | Lee | said | “It is safe,”']],
    ['“It is safe,” said Lee, smiling.', ['quotation-inverted | Lee | said | “It is safe,”']],
    [
      '“It is safe,” said the mayor of Leeds, Ann Lee, on Monday.',
      ['quotation-inverted | the mayor of Leeds, Ann Lee | said | “It is safe,”'],
    ],
    ['“It is safe,” said Lee in Leeds.', ['quotation-inverted | Lee | said | “It is safe,”']],
    [
      '“It is safe,” according to the report.',
      ['source-closing | the report | according to | “It is safe,”'],
    ],
    [
      'According to Lee, who saw it, the bridge is safe.',
      ['source-opening | Lee, who saw it | According to | the bridge is safe'],
    ],
    [
      'In the words of Lee, the bridge is “safe”.',
      ['source-opening | Lee | In the words of | the bridge is “safe”'],
    ],
    ['Lee insisted it was “quite safe”.', ['thought | Lee | insisted | it was “quite safe”']],
    [
      'Lee said that the bridge, which is old, was safe.',
      ['statement | Lee | said | the bridge, which is old, was safe'],
    ],
    [
      'Lee said the bridge was safe because it was new.',
      ['statement | Lee | said | the bridge was safe because it was new'],
    ],
    [
      'Lee said the bridge was safe, but Dunn said it was not.',
      ['statement | Lee | said | the bridge was safe', 'statement | Dunn | said | it was not'],
    ],
    ['Lee said: the bridge is safe.', ['statement | Lee | said | the bridge is safe']],
    ['Lee confirmed the bridge was safe.', ['statement | Lee | confirmed | the bridge was safe']],
    ['Lee claimed that he had paid.', ['statement | Lee | claimed | he had paid']],
    ['Lee estimates 40 boats sank.', ['statement | Lee | estimates | 40 boats sank']],
    ['Lee believes the bridge is safe.', ['thought | Lee | believes | the bridge is safe']],
    ['Lee hopes the bridge is safe.', ['thought | Lee | hopes | the bridge is safe']],
    ['Officials say 40 boats sank.', ['statement | Officials | say | 40 boats sank']],
    ['Experts believe 40 boats sank.', ['thought | Experts | believe | 40 boats sank']],
    ['He “denied” that it was safe.', ['statement-marked | He | denied | it was safe']],
    ['43 said the bridge was safe.', ['statement | 43 | said | the bridge was safe']],
    ['43% said the bridge was safe.', ['statement | 43% | said | the bridge was safe']],
    [
      'In Iowa the governor said the bridge was safe.',
      ['statement | the governor | said | the bridge was safe'],
    ],
    ['In Iowa a clerk said the bridge was safe.', ['statement | a clerk | said | the bridge was safe']],
    ['In Leeds he said the bridge was safe.', ['statement | he | said | the bridge was safe']],
    ['Lee (who left) said the bridge was safe.', ['statement | Lee (who left) | said | the bridge was safe']],
    [
      'The mayor (Ann Lee) said the bridge was safe.',
      ['statement | The mayor (Ann Lee) | said | the bridge was safe'],
    ],
    ['Joe “Big” Orr said the bridge was safe.', ['statement | Joe “Big” Orr | said | the bridge was safe']],
    ['The report claims the bridge is safe.', ['statement | The report | claims | the bridge is safe']],
    ['The mayor claims it is safe.', ['statement | The mayor | claims | it is safe']],
    ['Mayors claim it is safe.', ['statement | Mayors | claim | it is safe']],
    ['It claims that it is safe.', ['statement | It | claims | it is safe']],
    ['She does not claim that it is safe.', ['statement | She | claim | it is safe']],
    ['The mayors, she claims, are safe.', ['clause-subject | she | claims | The mayors + are safe']],
    ['These said the bridge was safe.', ['statement | These | said | the bridge was safe']],
    ['This said the bridge was safe.', ['statement | This | said | the bridge was safe']],
    ['He said the bridge was safe.', ['statement | He | said | the bridge was safe']],
    ['And she said the bridge was safe.', ['statement | she | said | the bridge was safe']],
    ['Then Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'About 40 mayors said the bridge was safe.',
      ['statement | About 40 mayors | said | the bridge was safe'],
    ],
    [
      'Over 40 percent of mayors said the bridge was safe.',
      ['statement | Over 40 percent of mayors | said | the bridge was safe'],
    ],
    [
      '“We claim it is safe. It is,” Lee said.',
      ['quotation-subject | Lee | said | “We claim it is safe. It is,”'],
    ],
    ['“It Is Safe,” the sign says.', ['quotation-subject | the sign | says | “It Is Safe,”']],
    ['A redacted copy says the bridge is safe.', ['statement | A redacted copy | says | the bridge is safe']],
    ['A leaked report says the bridge is safe.', ['statement | A leaked report | says | the bridge is safe']],
    ['Lee, visiting Leeds, said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee, elected in 2019, said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'Jane Lee, M.D., said the bridge was safe.',
      ['statement | Jane Lee, M.D. | said | the bridge was safe'],
    ],
    [
      'A clerk who asked not to be named said the bridge was safe.',
      ['statement | A clerk who asked not to be named | said | the bridge was safe'],
    ],
    ['Lee was told that the bridge was safe.', ['told-passive | – | told | the bridge was safe']],
    [
      'Lee said he was told the bridge was safe.',
      ['statement | Lee | said | he was told the bridge was safe'],
    ],
    ['Did Lee say the bridge was safe?', ['statement | Lee | say | the bridge was safe']],
    ['Lee has not said whether the bridge is safe.', ['statement | Lee | said | whether the bridge is safe']],
  ])('%s', (text, expected) => {
    expect(readAttributions(text, 'en')).toEqual(expected);
  });
});
