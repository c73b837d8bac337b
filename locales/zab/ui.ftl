### Greetings of the Valley Zapotec of Tlacolula (Dizhsa), as published in the course
### "Cali Chiu?" (Munro, Lillehaugen, Lopez). Awaiting review by speakers.

greeting-morning = Zac rsily!
greeting-midday = Zac laizhi!
greeting-afternoon = Zac wzhi!
greeting-evening = Zac wxiny!
