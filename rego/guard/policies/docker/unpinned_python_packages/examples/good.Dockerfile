FROM python:3.12-slim
RUN pip install --no-cache-dir torch==2.9.0 transformers==4.57.1
USER 10001
