// Given names that are as often something else: only the sentence can tell.
import { words } from '../notation/wordLists';

export const namesakes = words(`
  ada alma amber angel april archie ariel art ash asher aspen august austin autumn avery bash bay bill blue brook
  brooklyn carol caroline cedar celeste chance charity chase chelsea chip christian clarity claude clay cliff cody cole cooper crystal daisy dale
  dakota dallas dawn dean denver destiny diana dot drew earl easton eli ember emerald eve faith
  fern flora florence forest frank gale georgia ginger glen grace grant guy harmony harper hazel heath heather hope houston hunter
  india ivy jack jade jasmine jasper java jay jewel joy judge julia july june justice kali kay ken lance leo lily logan london
  luigi maia major march maria marina mark marvin mason max may maya melody mercy milan miles mimi
  miranda mona morgan nan noble olive otto owen paige paris parker pascal pat patience pearl penny perry
  phoebe pierce pip polly porter preston price prudence quincy ran ray reed regina remedy rex rich rob robin roman
  rose rowan ruby sage sandy scarlet scout selena serena serenity shepherd siena sienna sierra silver skip skylar sofia solomon
  sonny spencer stella sterling stone summer sunny sydney tanner taylor tess theo tracy travis trent trinity
  ivory laurel poppy rosie rusty precious royal innocent general golden valentine buck comfort gus promise junior earnest
  geneva santiago lima perth jordan israel chad kenya
  troy valencia vera verity victor victoria victory violet virginia wade walker wells west will willow winter wren xena zora
  `);
