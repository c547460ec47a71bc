FROM python:3.12-slim
ARG INDEX_TOKEN
COPY requirements.txt .
RUN pip install --index-url https://build:${INDEX_TOKEN}@pypi.acme.example/simple -r requirements.txt
USER 10001
