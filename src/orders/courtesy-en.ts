/** How people greet, thank and sign in English. */
import { type CourtesyWords, pairs } from './courtesy-words.js';

const GOOD = ['good', 'great', 'nice', 'lovely', 'wonderful', 'fantastic', 'restful', 'relaxing', 'pleasant'];
const TIMES = [
  'day',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'week',
  'one',
  'time',
  'holiday',
];
const MORE_TIMES = [
  'holidays',
  'vacation',
  'break',
  'rest of your day',
  'rest of the day',
  'rest of your week',
];
const GOOD_TIMES = pairs(GOOD, [...TIMES, ...MORE_TIMES]);
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WORK = ['help', 'work', 'time', 'support', 'patience', 'understanding', 'reply', 'hard work'];

/** English. */
export const ENGLISH_COURTESY: CourtesyWords = {
  phrases: [
    ...['hi', 'hello', 'hey', 'hiya', 'howdy', 'dear', 'greetings', 'morning', 'afternoon', 'evening'],
    ...GOOD_TIMES,
    ...pairs(['have a', 'have an', 'enjoy a', 'wish you a', 'wishing you a'], GOOD_TIMES),
    ...pairs(['enjoy your', 'enjoy the'], [...TIMES, ...MORE_TIMES]),
    ...pairs(['happy'], [...DAYS, 'weekend', 'holidays', 'new year', 'easter']),
    ...['bot', 'driverseat', 'please', 'hope you are well', "hope you're well", 'hope all is well'],
    ...[
      'thanks',
      'thank you',
      'thankyou',
      'thanx',
      'thx',
      'thnx',
      'tnx',
      'tks',
      'ty',
      'tysm',
      'ta',
      'cheers',
    ],
    ...['thanking you', 'much appreciated', 'appreciated', 'appreciate it', 'much obliged'],
    ...['best', 'bests', 'regards', 'rgds', 'wishes', 'all the best', 'yours', 'sincerely', 'respectfully'],
    ...pairs(['yours', 'very'], ['truly', 'sincerely', 'faithfully']),
    ...['love', 'lots of love', 'hugs', 'xo', 'ciao', 'bye', 'bye bye', 'goodbye', 'good bye', 'take care'],
    ...pairs(
      ['see you', 'see ya', 'talk', 'speak', 'talk to you', 'bye for'],
      ['soon', 'later', 'then', 'now'],
    ),
    ...['see you', 'see ya', 'cya', 'ttyl', 'until soon', 'until next time', 'until then', 'stay safe'],
  ],
  around: [
    ...[
      'again',
      'once again',
      'once more',
      'in advance',
      'so much',
      'very much',
      'so very much',
      'a lot',
      'lots',
    ],
    ...[
      'a million',
      'a bunch',
      'a ton',
      'a tonne',
      'loads',
      'many',
      'very',
      'so',
      'my',
      'big',
      'huge',
      'really',
    ],
    ...[
      'there',
      'all',
      'everyone',
      'everybody',
      'team',
      'folks',
      'you',
      'to you',
      'to you all',
      'you all',
      'too',
    ],
    ...[
      'with',
      'with many',
      'and',
      '&',
      'warm',
      'warmest',
      'kind',
      'kindest',
      'best',
      'good',
      'i',
      'as always',
    ],
    ...pairs(['for your', 'for the', 'for all your', 'for all the'], WORK),
    ...pairs(['for'], ['everything', 'this', 'that', 'all', 'it', 'now', 'helping']),
  ],
};
