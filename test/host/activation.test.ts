// The extension comes up in this host, whichever it is.
import { commands, extensions } from 'vscode';
import { assert } from '../support/assert';

describe('The extension', () => {
  it('activates in this host', async () => {
    const extension = extensions.getExtension('blameless-postmortems.blameless-postmortems');
    assert(extension);
    await extension.activate();
    assert(extension.isActive);
  });

  it('registers its commands', async () => {
    assert((await commands.getCommands(true)).includes('postmortem.newPostmortem'));
  });
});
