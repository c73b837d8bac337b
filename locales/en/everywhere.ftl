### What holds wherever officers are met: one strip on every page but the first of such a topic.

everywhere-dont-run = Do not run. Do not resist, and do not block officers. Do not lie, and do not show false documents.
everywhere-not-guaranteed = Officers do not always respect rights. Say your right. Do not fight. Remember the details, and complain later through a lawyer.
