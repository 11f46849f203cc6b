-- reaches_back: something that is credited in this year took place on days of the year before as well, so what is learned
-- there may change it.
ALTER TABLE jp_year_total ADD COLUMN reaches_back BOOLEAN NOT NULL DEFAULT FALSE AFTER on_duty;
