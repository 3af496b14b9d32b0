-- When the work began that was saved by itself into this revision; null once somebody saved it by hand.
ALTER TABLE "Revision" ADD COLUMN "autosavedFrom" TIMESTAMPTZ(3);
