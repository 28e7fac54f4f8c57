/**
 * The configuration of the private Dovecot: IMAP with and without TLS, LMTP on a unix socket, a mailbox for whoever asks.
 *
 * It runs without root (FACTS.md, "A private Dovecot without root"): every process is the same ordinary user's, and
 * nothing is chrooted. Any user logs in with the world's password; `+tag` reaches the mailbox without it.
 */

/** What one Dovecot is configured with; all files lie below `folder`. */
export type DovecotSettings = {
  folder: string;
  /** Whom it runs as: names, since Dovecot takes no numbers here. */
  user: string;
  group: string;
  password: string;
  port: number;
  tlsPort: number;
  /** What the server says first, so that nobody takes another server on that port for it. */
  greeting: string;
};

/** Where a user's mail lies; `user` in lower case. */
export function mailHome(folder: string, user: string): string {
  return `${folder}/mail/${user}`;
}

const SPECIAL_FOLDERS = ['Sent', 'Drafts', 'Junk', 'Trash'];

function processes({ folder, user, group, greeting }: DovecotSettings): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
instance_name = ${greeting}
log_path = ${folder}/dovecot.log
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
protocols = imap lmtp
listen = 127.0.0.1
login_greeting = ${greeting}
`;
}

function services({ folder, port, tlsPort }: DovecotSettings): string {
  return `
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  chroot =
  service_count = 0
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service lmtp {
  unix_listener ${folder}/lmtp {
    mode = 0600
  }
}
`;
}

function accounts({ folder, user, group, password }: DovecotSettings): string {
  return `
ssl = yes
ssl_cert = <${folder}/certificate.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${mailHome(folder, '%Lu')} allow_all_users=yes
}
`;
}

function mailboxes(): string {
  const special = SPECIAL_FOLDERS.map(
    (name) => `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${name}\n  }\n`,
  );
  return `
mail_location = maildir:~/mail
mail_fsync = never
# A date that append-mail.ts gave to a file counts, not one remembered from before.
mail_never_cache_fields = date.received
mail_max_userip_connections = 1000
recipient_delimiter = +
lmtp_hdr_delivery_address = none
hostname = mail-world.example
namespace inbox {
  inbox = yes
  separator = /
${special.join('')}}
# Where mail waits until its file is dated (append-mail.ts).
namespace staging {
  prefix = staging/
  separator = /
  location = maildir:~/staging
  hidden = yes
  list = no
}
`;
}

/** The text of `dovecot.conf`. */
export function dovecotConfiguration(settings: DovecotSettings): string {
  return [processes, services, accounts, mailboxes].map((part) => part(settings)).join('');
}
