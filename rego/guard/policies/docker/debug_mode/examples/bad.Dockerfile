FROM python:3.12-slim
ENV FLASK_APP=app FLASK_DEBUG=1
COPY app.py .
USER 10001
CMD ["flask", "run", "--host=0.0.0.0"]
