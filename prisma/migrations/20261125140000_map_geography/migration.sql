-- AlterTable
ALTER TABLE "Locality" ADD COLUMN     "latitude" DOUBLE PRECISION,
ADD COLUMN     "longitude" DOUBLE PRECISION,
ADD COLUMN     "positionPrecision" TEXT;

-- CreateTable
CREATE TABLE "Outline" (
    "name" TEXT NOT NULL,
    "rings" JSONB NOT NULL,

    CONSTRAINT "Outline_pkey" PRIMARY KEY ("name")
);
