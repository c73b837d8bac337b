### Heading: a published word of Valley Zapotec (Dizhsa); the Spanish heading stands beside it.
### Source: the course "Cali Chiu?" (Munro, Lillehaugen, Lopez).

topic-car-title = Carr
