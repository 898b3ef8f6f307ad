import { guidePictures } from './support/guidePictures';

describe('pictures of the guide', () => {
  guidePictures({
    language: 'en',
    sample: 'harbour-fire.article',
    article: 'fire.article',
    initials: 'MT',
    verified: ['74 firefighters', '11 hours'],
    disputed: '“exceeds every legal requirement”',
    noted: ['four smaller fires', 'Which four? Ask the fire service for its log.'],
    edit: ['74', '47'],
  });
});
