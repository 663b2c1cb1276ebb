/** The files of a new city folder that are the same for every city. Every figure in them is invented. */

export const INDICATORS_CSV = `indicator,target,title_en,unit,headline,direction,kind,target_value,target_year,target_set_by,source,confirmed_by,confirmed_on,note,proposed
8.5.2,8.5,Unemployment rate,%,total,decrease,outcome,6,2030,Invented for this example,Invented for this example,,,Sample row with invented figures: replace it,
`;

export const SAMPLE_DATA_CSV = `indicator,year,Sex,value,unit
8.5.2,2015,,11.8,%
8.5.2,2016,,11.1,%
8.5.2,2017,,10.6,%
8.5.2,2018,,10.2,%
8.5.2,2019,,9.7,%
8.5.2,2020,,10.9,%
8.5.2,2021,,10.1,%
8.5.2,2022,,9.4,%
8.5.2,2023,,9.0,%
8.5.2,2015,Women,12.6,%
8.5.2,2019,Women,10.5,%
8.5.2,2023,Women,9.9,%
8.5.2,2015,Men,11.0,%
8.5.2,2019,Men,8.9,%
8.5.2,2023,Men,8.1,%
`;

export const README_MD = `# A city folder

This folder is everything that vlr needs to know about your city. It holds data and texts, never programs, so it can be
passed on to other cities.

| file | what it holds |
|---|---|
| \`city.yaml\` | who, when, which goals, which sources; every key is explained in the file |
| \`indicators.csv\` | one row for each indicator: what it measures and what the city wants to reach |
| \`data/\` | the figures: CSV or XLSX files, or a whole Open SDG repository |
| \`recommendations.csv\` | which United Nations recommendations to the State concern the city: a judgment with name and date |
| \`actions.csv\` | what the city does, for which targets, by when |
| \`rights.csv\` | what a right means here: who holds it, who decides, where to complain |
| \`contributions.csv\`, \`participation.csv\` | what others say about the review; who was heard, and what changed because of it |
| \`self-assessment.csv\` | the city's own answers on its human rights structure and its handling of data |
| \`rights-reviews.csv\`, \`ratification.csv\` | confirmed or contested links between targets and articles; newer facts about treaties |
| \`narrative/en/\` | your texts in Markdown: \`foreword\`, \`methods\`, \`next-steps\`, \`goal-04\`, \`target-4.1\` |
| \`city.schema.json\` | lets your editor complete and explain \`city.yaml\`; leave it as it is |

Figures in \`data/sample.csv\` and their row in \`indicators.csv\` are invented: replace both when they are there.

The tables from \`recommendations.csv\` to \`ratification.csv\` are optional; each holds its columns and an example in a comment.

## The columns of indicators.csv

| column | what to write |
|---|---|
| \`indicator\` | its number: \`11.6.2\`, or \`11.6.2.a\` for one of your own |
| \`target\` | the SDG target: \`11.6\`, \`3.b\` |
| \`title_en\` | what is measured; one column for each language, such as \`title_ca\` |
| \`unit\` | what one unit of the value is: \`%\`, \`per 100,000 inhabitants\` |
| \`headline\` | the row of the data that stands for the indicator: \`total\` (this English word), or \`Sex=Women; Age=65+\`; empty to find the total |
| \`direction\` | \`increase\` when more is better, \`decrease\` when less is better |
| \`kind\` | \`structural\`, \`process\` or \`outcome\`: a law or policy, an effort, or how people live; may be empty |
| \`target_value\` | the number to reach, as \`12.5\`; a decimal comma is read where semicolons stand between the cells |
| \`target_year\` | by when; 2030 when empty |
| \`target_set_by\` | the plan or council decision that set it |
| \`source\` | who publishes the figures |
| \`confirmed_by\`, \`confirmed_on\` | who has checked direction and target value, and on which day (\`2025-01-17\`) |
| \`note\` | a remark for readers |
| \`proposed\` | filled by imports: what was read, and where; never used for a status |

An indicator gets a status only when direction and target value are there **and** a person has confirmed them.
Spreadsheets turn codes such as \`1.2.1\` into dates: format the columns \`indicator\` and \`target\` as text before you type.
Save the table as "CSV UTF-8"; commas and semicolons between the cells are both read.

## Next

1. \`npx vlr check\` lists every mistake with file, line and fix, and what is missing for a status.
2. \`npx vlr run\` makes the review.
`;

export const FOREWORD_MD = `<!--
Write here, in a few paragraphs, why the city reviews its progress and what it has learned.
A file that holds nothing but a comment like this one is left out of the review.
-->
`;
