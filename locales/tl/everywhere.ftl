### What holds wherever officers are met: one strip on every page but the first of such a topic.

everywhere-dont-run = Huwag tumakbo. Huwag manlaban at huwag harangan ang mga opisyal. Huwag magsinungaling, at huwag magpakita ng pekeng dokumento.
everywhere-not-guaranteed = Minsan, hindi iginagalang ng mga opisyal ang karapatan ng tao. Sabihin kung ano ang karapatan ninyo. Huwag lumaban. Tandaan ang mga nangyari. Saka na magreklamo, sa tulong ng abogado.
